import { safeUrl } from '../domain/safe-url.ts';
import type { FetchPage, Page } from './adapters/adapter.ts';
import { decodeCollection } from './decode-collection.ts';
import type { CollectionContext, DecodedCollection } from './decode-records.ts';
import type { CollectionName, Collections } from './feed.ts';

/** What a collection in a document of its own is read with. */
export interface LinkedContext extends Pick<CollectionContext, 'now' | 'signal' | 'maxRecords'> {
  readonly fetchPage: FetchPage;
}

/**
 * Reads a collection from a document of its own, and from the pages that follow it: those of a JSON Feed, or of an OGC
 * API - Features server.
 *
 * @throws FeedError `wrong-shape`
 * @throws the reason of the signal when that was aborted
 */
export async function readCollection<K extends CollectionName>(
  name: K,
  first: Page,
  { fetchPage, ...rest }: LinkedContext,
): Promise<DecodedCollection<Collections[K]>> {
  const context = { ...rest, base: first.url, path: '' };
  const list = pagedList(first.json);
  if (!list) return decodeCollection(name, first.json, context);
  const { gatherCollection } = await import('./adapters/gather-collection.ts');
  const paging = { fetchPage, resolve: safeUrl, signal: rest.signal };
  const { records, findings } = await gatherCollection(list, first, paging);
  const { collection, locate } = records;
  const decoded = await decodeCollection(name, collection, { ...context, locate });
  return { ...decoded, findings: [...findings, ...decoded.findings] };
}

/** The list that goes on on another page, if the document says that there is one. */
function pagedList(json: unknown): 'features' | 'items' | undefined {
  const { features, items, links, next_url: next } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(features) && Array.isArray(links)) return 'features';
  return Array.isArray(items) && next !== undefined ? 'items' : undefined;
}
