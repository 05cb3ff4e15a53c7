import { icon } from '../../base/templates/icon.ts';
import { isKnownStream } from '../../domain/stream.ts';
import type { Listing } from '../../domain/listing.ts';
export const listingMark = (l: Listing) =>
  icon(l.type === 'group' ? 'group' : isKnownStream(l.stream) ? l.stream : 'door');
