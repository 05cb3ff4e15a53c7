import { isPlatformObject } from './is-platform-object.ts';

/** Where `head-start.ts` leaves requests. */
const KEY = Symbol.for('sanctuary-widgets/requests@1');

/** Milliseconds after which an answer nobody has taken is too old. */
const FRESH = 20_000;

/**
 * The answer to a request that was made before this module had come, once. What lies there is the page's, so it is looked at
 * before it is used.
 *
 * @param url - absolute, without fragment
 * @param signal - aborts it
 */
export function begunRequest(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const requests = (globalThis as unknown as Record<symbol, unknown>)[KEY];
  if (!isPlatformObject(requests, Map)) return undefined;
  const begun: unknown = requests.get(url);
  if (typeof begun !== 'object' || begun === null) return undefined;
  requests.set(url, undefined); // taken, and not begun again
  const { response, stop, at } = begun as Record<string, unknown>;
  const isFresh = typeof at === 'number' && performance.now() - at < FRESH;
  if (!isFresh || !isPlatformObject(response, Promise) || !isPlatformObject(stop, AbortController)) return undefined;
  signal.addEventListener('abort', () => stop.abort(signal.reason));
  return response as Promise<Response>;
}
