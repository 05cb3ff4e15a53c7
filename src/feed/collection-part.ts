import { decodeCollection } from './decode-collection.ts';
import type { CollectionSource } from './decode-document.ts';
import { explain } from './explain.ts';
import { FeedError } from './feed-error.ts';
import type { FeedState, Loaded } from './feed-state.ts';
import type { CollectionName } from './feed.ts';
import { collectionStore, type CollectionData } from './store-registry.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

type Data = CollectionData<CollectionName>;
type InlineSource = Extract<CollectionSource, { readonly inline: unknown }>;

/** A collection that somebody shows, wherever the feed keeps it. */
export interface CollectionPart {
  readonly source: CollectionSource;
  readonly state: FeedState<Data>;
  /** Asks for it anew, where that can be done apart from the root document. */
  refresh(): Promise<void>;
  close(): void;
}

/** The document a collection is named in. */
export interface PartRoot {
  readonly url: string;
  /** When it came or was confirmed, in milliseconds since the epoch. */
  readonly fetchedAt: () => number;
}

/**
 * @param maxAge seconds after which to look at a document of its own again
 * @param onChange called after every change of `state`, never before this function has returned
 * @param before what was read of it before: it stays if this cannot be read
 */
export function openPart(
  name: CollectionName,
  source: CollectionSource,
  root: PartRoot,
  maxAge: () => number,
  onChange: () => void,
  before?: Loaded<Data>,
): CollectionPart {
  return 'href' in source
    ? linkedPart(name, source, maxAge, onChange)
    : inlinePart(name, source, root, onChange, before);
}

function linkedPart(
  name: CollectionName,
  source: { readonly href: string },
  maxAge: () => number,
  onChange: () => void,
): CollectionPart {
  const store = collectionStore(name, source.href);
  let open = false;
  const close = store.subscribe(() => {
    if (open) onChange();
  }, maxAge);
  open = true;
  return {
    source,
    get state() {
      return store.state;
    },
    refresh: () => store.refresh(),
    close,
  };
}

function inlinePart(
  name: CollectionName,
  source: InlineSource,
  root: PartRoot,
  onChange: () => void,
  before: Loaded<Data> | undefined,
): CollectionPart {
  let state: FeedState<Data> = { status: 'loading' };
  let open = true;
  const settle = (settled: FeedState<Data>) => {
    state = settled;
    if (open) onChange();
  };
  decodeInline(name, source, root.url, !before).then(
    (read) => settle({ status: 'ready', ...read, fetchedAt: root.fetchedAt() }),
    (error: unknown) => settle({ status: 'failed', error: FeedError.from(error, root.url), previous: before }),
  );
  return {
    source,
    get state() {
      return state.status === 'ready' ? { ...state, fetchedAt: root.fetchedAt() } : state;
    },
    refresh: () => Promise.resolve(),
    close: () => void (open = false),
  };
}

/** Collections inside root documents that were read already: everyone who shows one shares it. */
const decoded = new WeakMap<object, Promise<Omit<Loaded<Data>, 'fetchedAt'>>>();

function decodeInline(
  name: CollectionName,
  source: InlineSource,
  url: string,
  isFirst: boolean,
): Promise<Omit<Loaded<Data>, 'fetchedAt'>> {
  const known = decoded.get(source);
  if (known) return known;
  const decoding = (async () => {
    const context = { base: url, now: new Date(Date.now()), path: `/${name}`, locate: source.locate };
    const { findings, ...data } = await decodeCollection(name, source.inline, context);
    // for its first picture, which is as much work again
    if (isFirst) await new PageYielder().turn();
    return { data, issues: await explain(findings) };
  })();
  decoded.set(source, decoding);
  // A failure is not kept: the next to ask tries again.
  decoding.catch(() => decoded.delete(source));
  return decoding;
}
