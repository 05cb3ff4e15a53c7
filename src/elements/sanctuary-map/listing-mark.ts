import { createGroupMark } from '../../base/templates/group-mark.ts';
import { createPlaceMark } from '../../base/templates/place-mark.ts';
import type { Listing } from '../../domain/listing.ts';

/**
 * The mark of one listing.
 *
 * @param height in CSS pixels, for one that stands beside the name; on the map it has its full size, and ground under
 *   it that tells an approximate position
 */
export function createListingMark(listing: Listing, height?: number): SVGSVGElement {
  if (listing.type === 'group') return createGroupMark({ status: listing.status, height });
  const { status, stream, precision } = listing;
  return createPlaceMark({ status, stream, approximate: height === undefined && precision !== 'exact', height });
}
