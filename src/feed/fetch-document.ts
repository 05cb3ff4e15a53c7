import { begunRequest } from './begun-request.ts';
import type { DocumentText } from './document-text.ts';
import { failure } from './failure.ts';
import { FeedError } from './feed-error.ts';
import { parseDocument } from './parse-document.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

/** How a document is fetched. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole document has to be there. */
  readonly timeout?: number | undefined;
  /** The most bytes that are read, counted after decompression. */
  readonly maxBytes?: number | undefined;
  /** `default` goes by the HTTP cache; `no-cache` asks the server whether what is in it still holds. */
  readonly cache?: 'default' | 'no-cache' | undefined;
}

/** A document that was fetched and parsed. */
export interface FetchedDocument {
  readonly json: unknown;
  /** See `DocumentText`. */
  readonly url: string;
}

/** Milliseconds. */
export const TIMEOUT = 20_000;
export const MAX_BYTES = 40_000_000;

/** Bytes from which on putting a document together takes more than a millisecond. */
const LARGE = 500_000;

/** Fetches and parses a JSON document: see `fetchText`. */
export async function fetchDocument(url: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const document = await fetchText(url, options);
  return { json: await parseDocument(document), url: document.url };
}

/**
 * Fetches a document. The only place in the project that knows the network.
 *
 * A document on http is asked for from a page on https too: the browser sends nothing then, unless the page has it
 * upgraded to https (`upgrade-insecure-requests`), which works.
 *
 * No cookie goes along, and of the page's address only the origin, which the `Origin` header of a request across
 * origins tells anyway: the path of a page can say a lot about who reads it.
 *
 * @throws FeedError for every failure but one
 * @throws the signal's reason when it was aborted, which is no failure
 */
export async function fetchText(url: string, options: FetchOptions = {}): Promise<DocumentText> {
  const { signal, timeout = TIMEOUT, maxBytes = MAX_BYTES, cache = 'default' } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeout);
  let response: Response | undefined;
  try {
    response = await request(url, stop.signal, cache);
    const { status, headers } = response;
    if (!response.ok)
      throw await failure('http', { url, status, retryAfter: secondsUntil(headers.get('retry-after')) });
    const text = await readText(response, url, maxBytes);
    stop.signal.throwIfAborted();
    return { text, url: response.url || url, fetchedAt: Date.now() };
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    // Whatever fetch and the body's reader make of an abort, its reason is what happened.
    signal?.throwIfAborted();
    const { navigator } = globalThis as { navigator?: Navigator };
    const kind = isLate ? 'timeout' : navigator?.onLine === false ? 'offline' : 'blocked';
    throw await failure(kind, { url, cause, limit: timeout, began: response !== undefined });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function request(url: string, signal: AbortSignal, cache: RequestCache): Promise<Response> {
  const begun = cache === 'default' ? begunRequest(url, signal) : undefined;
  if (begun) return begun;
  // `head-start.ts` asks likewise
  return fetch(url, {
    signal,
    cache,
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    headers: { Accept: 'application/geo+json, application/feed+json, application/json;q=0.9' },
  });
}

/** As UTF-8, whatever the server calls it: there is no other JSON (RFC 8259). */
async function readText(response: Response, url: string, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const yielder = new PageYielder();
  const pieces: string[] = [];
  let bytes = 0;
  if (!reader) return '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw await failure('too-large', { url, limit: maxBytes });
    }
    pieces.push(decoder.decode(value, { stream: true }));
    // What has come already is read without a pause otherwise.
    if (yielder.due()) await yielder.turn();
  }
  pieces.push(decoder.decode());
  // Some megabytes take a turn to put together, wherever that is done: `+=` only leaves it to the first who looks inside.
  if (bytes > LARGE) await yielder.turn();
  return pieces.join('');
}

/** `Retry-After` in seconds, from the two forms it has (RFC 9110, 10.2.3): a number of seconds or a date. */
function secondsUntil(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  return Math.max(0, isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds) || undefined;
}
