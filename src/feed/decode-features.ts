import type { Group } from '../domain/group.ts';
import type { Place } from '../domain/place.ts';
import { groupDecoder } from './decode-group.ts';
import { placeDecoder } from './decode-place.ts';
import { decodeRecords, type CollectionContext, type DecodedCollection } from './decode-records.ts';

// Groups and places in one chunk: whoever shows the one nearly always shows the other.

/** @throws FeedError `wrong-shape` */
export function decodeGroups(
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly Group[]>> {
  return decodeRecords(groupDecoder, collection, context);
}

/** @throws FeedError `wrong-shape` */
export function decodePlaces(
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly Place[]>> {
  return decodeRecords(placeDecoder, collection, context);
}
