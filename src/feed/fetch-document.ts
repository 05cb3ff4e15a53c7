import { FeedError } from './feed-error.ts';

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

/** A document as it came. */
export interface FetchedDocument {
  readonly json: unknown;
  /** Where it came from in the end, after redirects: what relative addresses in it start from. */
  readonly url: string;
}

const TIMEOUT = 20_000;
const MAX_BYTES = 40_000_000;

/**
 * Fetches a JSON document. The only place in the project that knows the network.
 *
 * No cookie goes along, and of the page's address only the origin, which the `Origin` header of a request across
 * origins tells anyway: the path of a page can say a lot about who reads it.
 *
 * @throws FeedError for every failure but one
 * @throws the signal's reason when it was aborted, which is no failure
 */
export async function fetchDocument(url: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const { signal, timeout = TIMEOUT, maxBytes = MAX_BYTES, cache = 'default' } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => {
    const hint = `no complete answer within ${timeout / 1000} seconds`;
    stop.abort(new FeedError('timeout', { url, hint }));
  }, timeout);
  try {
    const response = await request(url, stop.signal, cache);
    if (!response.ok) throw httpError(url, response.status);
    const text = await readText(response, url, maxBytes);
    stop.signal.throwIfAborted();
    return { json: parse(text, url), url: response.url || url };
  } catch (cause) {
    // Whatever fetch and the body's reader make of an abort, its reason is what happened.
    if (stop.signal.aborted) throw stop.signal.reason;
    if (cause instanceof FeedError) throw cause;
    throw networkError(url, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function request(url: string, signal: AbortSignal, cache: RequestCache): Promise<Response> {
  return fetch(url, {
    signal,
    cache,
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    headers: { Accept: 'application/geo+json, application/feed+json, application/json;q=0.9' },
  });
}

async function readText(response: Response, url: string, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  if (!reader) return text;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      const hint = `more than ${Math.round(maxBytes / 1e6)} MB: publish one document for each group or nation`;
      throw new FeedError('too-large', { url, hint });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const hint = /^\s*</.test(text)
      ? 'the server answered with a web page or XML instead of JSON: check the address'
      : text.trim() === ''
        ? 'the server answered with an empty document'
        : `not JSON, or cut off before its end: ${cause instanceof Error ? cause.message : 'it cannot be parsed'}`;
    throw new FeedError('not-json', { url, hint, cause });
  }
}

function httpError(url: string, status: number): FeedError {
  const hint = `the server answered with status ${status}${status === 404 ? ', no such document: check the address' : ''}`;
  return new FeedError('http', { url, status, hint });
}

/** A page is told nothing of why a request failed, so this says what it can be. */
function networkError(url: string, cause: unknown): FeedError {
  const { location, navigator } = globalThis as { location?: Location; navigator?: Navigator };
  if (navigator?.onLine === false) return new FeedError('offline', { url, hint: 'there is no network', cause });
  const hint =
    location?.protocol === 'https:' && url.startsWith('http:')
      ? 'a page on https cannot load a document over http: publish it on https'
      : 'no answer could be read: the server cannot be reached, or (on another origin) does not send ' +
        '"Access-Control-Allow-Origin: *", or the page\'s content security policy does not name it in connect-src';
  return new FeedError('blocked', { url, hint, cause });
}
