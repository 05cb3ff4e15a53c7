import { groupDecoder } from './decode-group.ts';
import { placeDecoder } from './decode-place.ts';
import { decodeRecords, type CollectionContext, type DecodedCollection } from './decode-records.ts';
import type { CollectionName, Collections } from './feed.ts';

type Decoders = {
  readonly [K in CollectionName]: (
    collection: unknown,
    context: CollectionContext,
  ) => DecodedCollection<Collections[K]> | Promise<DecodedCollection<Collections[K]>>;
};

const DECODERS: Decoders = {
  groups: (collection, context) => decodeRecords(groupDecoder, collection, context),
  places: (collection, context) => decodeRecords(placeDecoder, collection, context),
  // what a map never asks for it does not wait for
  stories: async (collection, context) =>
    decodeRecords((await import('./decode-story.ts')).storyDecoder, collection, context),
  pledges: async (collection, context) => (await import('./decode-pledges.ts')).decodePledges(collection, context),
};

/**
 * Reads a collection of the given kind.
 *
 * @throws FeedError `wrong-shape`
 */
export async function decodeCollection<K extends CollectionName>(
  name: K,
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<Collections[K]>> {
  return await DECODERS[name](collection, context);
}
