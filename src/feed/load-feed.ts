import type { Page, StatedConsent } from './adapters/adapter.ts';
import { combine, type PartStates } from './combine.ts';
import { decodeCollection } from './decode-collection.ts';
import type { RootDocument } from './decode-document.ts';
import { documentFindings } from './document-findings.ts';
import { explain } from './explain.ts';
import { FeedError } from './feed-error.ts';
import type { FeedState, Loaded } from './feed-state.ts';
import { COLLECTION_NAMES, type CollectionName, type FeedView } from './feed.ts';
import { fetchDocument, fetchText, type FetchOptions } from './fetch-document.ts';
import { loadReader } from './load-reader.ts';
import { parseDocument } from './parse-document.ts';
import type { CollectionData } from './store-registry.ts';

/** How a feed is read once. */
export interface LoadFeedOptions extends Omit<FetchOptions, 'cache'> {
  /** The collections to read; all of them if it is left out. */
  readonly needs?: readonly CollectionName[] | undefined;
  /** The present, by which review dates are judged. */
  readonly now?: Date | undefined;
  /** The most records of a collection to read; 100,000 if it is left out. */
  readonly maxRecords?: number | undefined;
  /** For the posts of a WordPress site, which are shown only with this: see `StatedConsent`. */
  readonly consent?: StatedConsent | undefined;
}

/** A feed as it was read: its collections, and everything wrong with it. */
export type LoadedFeed = Loaded<FeedView>;

/**
 * Fetches a feed once, with the documents it links to. For a page that shows a feed and keeps it fresh see
 * `subscribeFeed`.
 *
 * @param url absolute URL of the root document
 * @throws FeedError when the root document, or everything that was asked for, cannot be read
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<LoadedFeed> {
  const document = await fetchText(url, options);
  const fetcher: Fetcher = (href, maxBytes) =>
    fetchDocument(href, { ...options, maxBytes: options.maxBytes ?? maxBytes });
  const loaded = await read(await parseDocument(document), document.url, options, fetcher);
  const findings = documentFindings(url, document);
  return { ...loaded, issues: [...(await explain(findings)), ...loaded.issues] };
}

/**
 * Reads a feed that is at hand already. Nothing is fetched: a collection that is in a document of its own is named in
 * `unavailable`, and of a document in several pages it is the first that is read.
 *
 * @param json the parsed document
 * @param url the absolute URL that relative addresses in it start from
 * @throws FeedError `wrong-shape`, `unsupported-version`
 */
export async function decodeFeed(
  json: unknown,
  url: string,
  options: Pick<LoadFeedOptions, 'needs' | 'now' | 'signal' | 'consent' | 'maxRecords'> = {},
): Promise<LoadedFeed> {
  return read(json, url, options, (href) => {
    const hint = 'it is a document of its own, which was not fetched';
    return Promise.reject(new FeedError('offline', { url: href, hint }));
  });
}

type Fetcher = (href: string, maxBytes?: number) => Promise<Page>;

async function read(json: unknown, url: string, options: LoadFeedOptions, fetcher: Fetcher): Promise<LoadedFeed> {
  const { needs = COLLECTION_NAMES, now = new Date(), signal, consent, maxRecords } = options;
  const { readCollection, readRoot } = await loadReader();
  const data = await readRoot({ json, url }, { now, signal, consent, fetchPage: fetcher });
  const root: Loaded<RootDocument> = { data, issues: await explain(data.findings), fetchedAt: now.getTime() };
  const common = { now, signal, maxRecords };
  const states = await Promise.all(
    needs.map(async (name): Promise<[CollectionName, FeedState<CollectionData<CollectionName>>][]> => {
      const source = data.sources[name];
      if (!source) return [];
      try {
        const { findings, ...rest } =
          'href' in source
            ? await readCollection(name, await fetcher(source.href), { ...common, fetchPage: fetcher })
            : await decodeCollection(name, source.inline, {
                ...common,
                base: url,
                path: `/${name}`,
                locate: source.locate,
              });
        return [[name, { status: 'ready', data: rest, issues: await explain(findings), fetchedAt: now.getTime() }]];
      } catch (error) {
        signal?.throwIfAborted();
        return [[name, { status: 'failed', error: FeedError.from(error, url) }]];
      }
    }),
  );
  return settled(root, new Map(states.flat()));
}

function settled(root: Loaded<RootDocument>, parts: PartStates): LoadedFeed {
  const state = combine({ status: 'ready', ...root }, parts);
  if (state.status === 'failed') throw state.error;
  if (state.status !== 'ready') throw new TypeError('a feed was combined before all of it had settled');
  return { data: state.data, issues: state.issues, fetchedAt: state.fetchedAt };
}
