import type { CollectionContext, DecodedCollection } from './decode-records.ts';
import type { CollectionName, Collections } from './feed.ts';
import { loadDecoder } from './load-decoder.ts';

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
  const decode = await loadDecoder(name);
  return await decode(collection, context);
}
