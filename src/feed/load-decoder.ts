import type { CollectionContext, DecodedCollection } from './decode-records.ts';
import type { CollectionName, Collections } from './feed.ts';

/** Reads a collection of one kind. */
export type DecodeCollection<K extends CollectionName> = (
  collection: unknown,
  context: CollectionContext,
) => DecodedCollection<Collections[K]> | Promise<DecodedCollection<Collections[K]>>;

type Loaders = { readonly [K in CollectionName]: () => Promise<DecodeCollection<K>> };

const LOADERS: Loaders = {
  groups: async () => (await import('./decode-group.ts')).decodeGroups,
  places: async () => (await import('./decode-place.ts')).decodePlaces,
  pledges: async () => (await import('./decode-pledges.ts')).decodePledges,
  stories: async () => (await import('./decode-story.ts')).decodeStories,
};

/**
 * The code that reads a collection. Each kind has its own, so that a counter never waits for what reads places. Asked for
 * when the feed is, it comes beside it.
 */
export function loadDecoder<K extends CollectionName>(name: K): Promise<DecodeCollection<K>> {
  return LOADERS[name]();
}
