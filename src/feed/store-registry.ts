import type { StatedConsent } from './adapters/adapter.ts';
import type { RootDocument } from './decode-document.ts';
import type { DecodedCollection } from './decode-records.ts';
import { DocumentStore } from './document-store.ts';
import { explain } from './explain.ts';
import type { CollectionName, Collections } from './feed.ts';
import { fetchDocument } from './fetch-document.ts';
import { loadReader } from './load-reader.ts';

/** What is kept of a collection that was read. */
export type CollectionData<K extends CollectionName> = Omit<DecodedCollection<Collections[K]>, 'findings'>;

/**
 * The stores of this page, by what is read and where from. Two copies of the script on a page have one each: what they
 * could share safely, were it worth while, is the text of a document, never its decoded records.
 */
const stores = new Map<string, DocumentStore<unknown>>();

/** The store of a feed's root document. @param url absolute */
export function rootStore(url: string, consent?: StatedConsent): DocumentStore<RootDocument> {
  // What is made of a document depends on what is stated of it, so each statement has a store of its own.
  return storeOf(`root ${consent ?? ''}`, url, async (how) => {
    const [page, { readRoot }] = await Promise.all([fetchDocument(url, how), loadReader()]);
    const fetchPage = (href: string, maxBytes: number) => fetchDocument(href, { ...how, maxBytes });
    const root = await readRoot(page, { now: new Date(), signal: how.signal, consent, fetchPage });
    return { data: root, issues: await explain(root.findings) };
  });
}

/** The store of a collection that has a document of its own. @param url absolute */
export function collectionStore<K extends CollectionName>(name: K, url: string): DocumentStore<CollectionData<K>> {
  return storeOf(name, url, async (how) => {
    const [{ json, url: base }, { decodeCollection }] = await Promise.all([fetchDocument(url, how), loadReader()]);
    const context = { base, now: new Date(), path: '', signal: how.signal };
    const { findings, ...data } = await decodeCollection(name, json, context);
    return { data, issues: await explain(findings) };
  });
}

function storeOf<T>(kind: string, url: string, read: ConstructorParameters<typeof DocumentStore<T>>[1]) {
  const address = new URL(url);
  address.hash = '';
  const key = `${kind} ${address.href}`;
  const existing = stores.get(key) as DocumentStore<T> | undefined;
  if (existing) return existing;
  const store: DocumentStore<T> = new DocumentStore(url, read, () => {
    if (stores.get(key) === store) stores.delete(key);
  });
  stores.set(key, store);
  return store;
}
