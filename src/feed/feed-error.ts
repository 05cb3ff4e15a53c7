/**
 * Why a document could not be used. Each has its own words for the visitor and its own cause for the developer.
 *
 * - `offline` the browser says there is no network
 * - `timeout` no complete answer in time
 * - `http` the server answered with a status that is not a success
 * - `blocked` the browser let no answer through: CORS, a content security policy, mixed content, a name that does not
 *   resolve; script cannot tell these apart
 * - `not-json` an answer, but not JSON: often a web page
 * - `wrong-shape` JSON, but not a feed
 * - `unsupported-version` a feed of a major version this release cannot read
 * - `too-large` more bytes than the reader's limit
 */
export type FeedErrorKind =
  'offline' | 'timeout' | 'http' | 'blocked' | 'not-json' | 'wrong-shape' | 'unsupported-version' | 'too-large';

/** What is known about a failure beside its kind. */
export interface FeedErrorDetail {
  /** The document that was asked for. */
  readonly url: string;
  /** HTTP status code, for `http`. */
  readonly status?: number | undefined;
  /** Seconds the server asked to be left alone. */
  readonly retryAfter?: number | undefined;
  /** One sentence for the developer's console, in English. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** Thrown when a document as a whole cannot be used. Bad records are issues, not errors. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  readonly url: string;
  readonly status: number | undefined;
  /** Seconds the server asked to be left alone (`Retry-After`), where it lets scripts of other origins read that. */
  readonly retryAfter: number | undefined;

  constructor(kind: FeedErrorKind, { url, status, retryAfter, hint, cause }: FeedErrorDetail) {
    super(`${kind}: ${hint ?? 'the document could not be used'} (${url})`, { cause });
    this.kind = kind;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /**
   * Any failure as a `FeedError`. What is not one already is a part of the reader that could not be loaded: every fault
   * of a document has its own kind.
   */
  static from(error: unknown, url: string): FeedError {
    if (error instanceof FeedError) return error;
    return new FeedError('blocked', { url, hint: 'the code that reads the feed could not be loaded', cause: error });
  }
}
