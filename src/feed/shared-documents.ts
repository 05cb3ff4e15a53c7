import type { DocumentText } from './document-text.ts';
import { fetchText } from './fetch-document.ts';
import { isPlatformObject } from './is-platform-object.ts';

/**
 * A document that somebody on the page reads, as copies of this script tell each other of it. Data and the platform's
 * own objects only: no copy ever calls a function that another one has put there.
 */
export interface SharedDocument {
  /** When it was asked for, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Whether the server was asked, past the browser's cache. */
  readonly fresh: boolean;
  /** Whether it has come. */
  settled: boolean;
  /** How many read it. The last to leave aborts `stop`. */
  users: number;
  readonly stop: AbortController;
  readonly answer: Promise<DocumentText>;
}

/** What a reader will take. */
export interface ShareOptions {
  readonly signal: AbortSignal;
  readonly cache: 'default' | 'no-cache';
  /** Milliseconds since it was asked for after which an answer that is there already is too old; 0 takes none. */
  readonly maxAge: number;
}

/** A document, kept for others who ask until it is let go. */
export interface HeldDocument extends DocumentText {
  release(): void;
}

const KEY = Symbol.for('sanctuary-widgets/documents@1');

/** Documents that this copy of the script has fetched: they need no looking over. */
const own = new WeakSet<object>();
const privately = new Map<string, unknown>();

/**
 * Fetches a document, or takes what somebody on the page has fetched or is fetching: also another copy of this script,
 * of whatever version. What they share is text. Each reads it for itself, by its own rules.
 *
 * @param url absolute, without fragment
 * @throws FeedError
 */
export async function shareDocument(url: string, options: ShareOptions): Promise<HeldDocument> {
  options.signal.throwIfAborted();
  const known: unknown = documents().get(url);
  if (typeof known === 'object' && known !== null) {
    if (own.has(known)) {
      if (isWanted(known as SharedDocument, options)) return hold(known as SharedDocument, options.signal);
    } else {
      const taken = await takeForeign(url, known, options);
      if (taken) return taken;
    }
  }
  return hold(start(url, options.cache), options.signal);
}

/** Whether a document is recent enough, or, for those who want it anew, being asked for anew right now. */
function isWanted({ settled, fresh, startedAt, stop }: SharedDocument, { cache, maxAge }: ShareOptions): boolean {
  const age = Date.now() - startedAt;
  if (stop.signal.aborted) return false;
  return settled ? age >= 0 && age < maxAge : fresh || cache === 'default';
}

/** Reads a document together with others; letting go of it is for the caller, unless it fails or is aborted. */
async function hold(document: SharedDocument, signal: AbortSignal): Promise<HeldDocument> {
  signal.throwIfAborted();
  let held = true;
  document.users += 1;
  const release = () => {
    if (!held) return;
    held = false;
    document.users -= 1;
    if (document.users <= 0) document.stop.abort();
  };
  signal.addEventListener('abort', release);
  try {
    const { text, url: from, fetchedAt } = await document.answer;
    return { text, url: from, fetchedAt, release };
  } catch (error) {
    release();
    throw error;
  } finally {
    signal.removeEventListener('abort', release);
  }
}

async function takeForeign(url: string, known: object, options: ShareOptions): Promise<HeldDocument | undefined> {
  try {
    const { foreignDocument } = await import('./foreign-document.ts');
    const document = foreignDocument(known, url);
    return document && isWanted(document, options) ? await hold(document, options.signal) : undefined;
  } catch {
    options.signal.throwIfAborted();
    return undefined; // then this copy asks for itself
  }
}

function start(url: string, cache: 'default' | 'no-cache'): SharedDocument {
  const stop = new AbortController();
  const document: SharedDocument = {
    startedAt: Date.now(),
    fresh: cache === 'no-cache',
    settled: false,
    users: 0,
    stop,
    answer: fetchText(url, { signal: stop.signal, cache }),
  };
  const forget = () => {
    if (documents().get(url) === document) documents().delete(url);
  };
  document.answer.then(() => (document.settled = true), forget);
  // Whoever aborts it, this copy or another: nobody is left.
  stop.signal.addEventListener('abort', forget);
  own.add(document);
  documents().set(url, document);
  return document;
}

/** The page's documents; this copy's alone where something else has taken the name. */
function documents(): Map<string, unknown> {
  try {
    const page = globalThis as unknown as Record<symbol, unknown>;
    page[KEY] ??= new Map();
    const found = page[KEY];
    // Asked something, what only inherits from Map throws.
    if (isPlatformObject<Map<string, unknown>>(found, Map) && !found.has('')) return found;
  } catch {
    // a page may have sealed its global object, or set a trap
  }
  return privately;
}
