import type { FetchPage, StatedConsent } from './adapters/adapter.ts';
import type { RootDocument } from './decode-document.ts';
import type { DecodedCollection } from './decode-records.ts';
import { DocumentStore, type DecodeOptions, type DocumentSource } from './document-store.ts';
import { explain } from './explain.ts';
import type { CollectionName, Collections } from './feed.ts';
import { fetchText } from './fetch-document.ts';
import { keepFresh, leaveBe } from './keep-fresh.ts';
import { loadReader } from './load-reader.ts';
import { parseDocument } from './parse-document.ts';
import { shareDocument } from './shared-documents.ts';

/** What is kept of a collection that was read. */
export type CollectionData<K extends CollectionName> = Omit<DecodedCollection<Collections[K]>, 'findings'>;

/** The stores of this page, by what is read and where from. Another copy of the script on the page has its own. */
const stores = new Map<string, DocumentStore<unknown>>();

/** The store of a feed's root document. @param url absolute */
export function rootStore(url: string, consent?: StatedConsent): DocumentStore<RootDocument> {
  return documentStore(`root ${consent ?? ''}`, url, async (document, how) => {
    const [json, { documentFindings, readRoot }] = await Promise.all([parseDocument(document), loadReader()]);
    const context = { now: how.now, signal: how.signal, consent, fetchPage: pageFetcher(how) };
    const data = await readRoot({ json, url: document.url }, context);
    return { data, issues: await explain([...documentFindings(url, document), ...data.findings]) };
  });
}

/** The store of a collection that has a document of its own. @param url absolute */
export function collectionStore<K extends CollectionName>(name: K, url: string): DocumentStore<CollectionData<K>> {
  return documentStore(name, url, async (document, how) => {
    const [json, { documentFindings, readCollection }] = await Promise.all([parseDocument(document), loadReader()]);
    const context = { now: how.now, signal: how.signal, fetchPage: pageFetcher(how) };
    const { findings, ...data } = await readCollection(name, { json, url: document.url }, context);
    return { data, issues: await explain([...documentFindings(url, document), ...findings]) };
  });
}

/** Fetches the pages that follow a document, each once. */
function pageFetcher({ signal, cache, pages }: DecodeOptions): FetchPage {
  return async (href, maxBytes) => {
    const page = pages.get(href) ?? (await fetchText(href, { signal, cache, maxBytes }));
    pages.set(href, page);
    return { json: await parseDocument(page), url: page.url };
  };
}

/**
 * The store of a document of any kind: shared by all who read it, kept fresh, let go with the last of them.
 *
 * @param kind apart from other ways of reading the same document
 * @param url absolute
 */
export function documentStore<T>(kind: string, url: string, decode: DocumentSource<T>['decode']): DocumentStore<T> {
  const address = new URL(url);
  address.hash = '';
  const { href } = address;
  const key = `${kind} ${href}`;
  const existing = stores.get(key) as DocumentStore<T> | undefined;
  if (existing) return existing;
  const store: DocumentStore<T> = new DocumentStore(url, {
    fetch(how) {
      // What reads it comes beside it. If that fails, reading fails; here it would fail unheard.
      loadReader().catch(() => undefined);
      return shareDocument(href, how);
    },
    decode,
    onSettled: keepFresh,
    onRelease(released) {
      leaveBe(released);
      if (stores.get(key) === store) stores.delete(key);
    },
  });
  stores.set(key, store);
  return store;
}
