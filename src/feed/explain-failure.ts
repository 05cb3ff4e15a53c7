import type { FeedErrorDetail, FeedErrorKind } from './feed-error.ts';

/** What is known of a failure, for its sentence. */
export interface FailureFacts extends Pick<FeedErrorDetail, 'url' | 'status' | 'cause'> {
  /** What came, for `not-json`. */
  readonly text?: string | undefined;
  /** Whether an answer had begun, for `blocked`. */
  readonly began?: boolean | undefined;
  /** The limit that was overstepped: milliseconds for `timeout`, bytes for `too-large`. */
  readonly limit?: number | undefined;
}

/** What happened and what to do about it, for the developer's console. */
export function explainFailure(kind: FeedErrorKind, facts: FailureFacts): string | undefined {
  const { status, limit = 0, text = '', url, cause } = facts;
  switch (kind) {
    case 'offline':
      return 'there is no network';
    case 'timeout':
      return `no complete answer within ${limit / 1000} seconds`;
    case 'too-large':
      return `more than ${Math.round(limit / 1e6)} MB: publish one document for each group or nation`;
    case 'http':
      return `the server answered with status ${status}${status === 404 ? ', no such document: check the address' : ''}`;
    case 'blocked':
      if (facts.began) return 'the answer broke off before its end: the server or the network failed';
      return blockedHint(url, (globalThis as { location?: Location }).location);
    case 'not-json':
      return notJsonHint(text, cause);
    case 'wrong-shape':
    case 'unsupported-version':
      return undefined;
  }
}

/**
 * A page is told nothing of why a request failed, so this says what it can be, the likeliest first.
 *
 * @param page where the request came from; `undefined` outside a page
 */
export function blockedHint(url: string, page?: Pick<Location, 'protocol' | 'origin'>): string {
  if (page?.protocol === 'https:' && url.startsWith('http:'))
    return 'a page on https cannot load a document over http: publish it on https';
  const reasons = [
    page && new URL(url).origin !== page.origin && 'its server does not send "Access-Control-Allow-Origin: *"',
    page && "the page's content security policy does not name it in connect-src",
    'its server cannot be reached, or broke off',
    page && 'an extension of the browser holds it back',
  ];
  return `no answer could be read. In order of likelihood: ${reasons.filter(Boolean).join('; ')}`;
}

function notJsonHint(text: string, cause: unknown): string {
  if (/^\s*</.test(text)) return 'the server answered with a web page or XML instead of JSON: check the address';
  if (text.trim() === '') return 'the server answered with an empty document';
  if (text.startsWith('\ufffd') || text.includes('\0'))
    return 'the document is not in UTF-8, as JSON must be: save it as UTF-8';
  return `not JSON, or cut off before its end: ${cause instanceof Error ? cause.message : 'it cannot be parsed'}`;
}
