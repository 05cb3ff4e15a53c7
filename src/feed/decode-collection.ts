import type { CollectionContext, DecodedCollection } from './decode-records.ts';
import { decodeRecords } from './decode-records.ts';
import type { CollectionName, Collections } from './feed.ts';

type Decoders = {
  readonly [K in CollectionName]: () => Promise<
    (collection: unknown, context: CollectionContext) => Promise<DecodedCollection<Collections[K]>>
  >;
};

/** Each decoder with its rules is a chunk of its own, so that a pledge counter does not load what reads places. */
const DECODERS: Decoders = {
  groups: async () => {
    const { groupDecoder } = await import('./decode-group.ts');
    return (collection, context) => decodeRecords(groupDecoder, collection, context);
  },
  places: async () => {
    const { placeDecoder } = await import('./decode-place.ts');
    return (collection, context) => decodeRecords(placeDecoder, collection, context);
  },
  stories: async () => {
    const { storyDecoder } = await import('./decode-story.ts');
    return (collection, context) => decodeRecords(storyDecoder, collection, context);
  },
  pledges: async () => {
    const { decodePledges } = await import('./decode-pledges.ts');
    return async (collection, context) => decodePledges(collection, context);
  },
};

/** Fetches the code that reads a collection, so that it comes while the document does. Errors show when it is used. */
export function preloadDecoder(name: CollectionName): void {
  DECODERS[name]().catch(() => undefined);
}

/** Reads a collection of the given kind. @throws FeedError `wrong-shape` */
export async function decodeCollection<K extends CollectionName>(
  name: K,
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<Collections[K]>> {
  const decode = await DECODERS[name]();
  return decode(collection, context);
}
