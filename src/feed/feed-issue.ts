/**
 * Something in a document that is wrong or suspicious, for whoever publishes it.
 *
 * `severity` says what the reader did: `set-aside` the record is not shown; `dropped` one member of it is ignored and
 * the rest shown; `suspect` it looks like a mistake: the record is shown, without a position that cannot be meant.
 */
export interface FeedIssue {
  readonly severity: 'set-aside' | 'dropped' | 'suspect';
  /** A stable code, for tools. */
  readonly code: string;
  /** Where, as a JSON Pointer (RFC 6901) into the document, such as `/places/features/3/properties/name`. */
  readonly path: string;
  /** The absolute URL of the document that `path` is in. */
  readonly document?: string | undefined;
  /** The record's `id`, where it has one. */
  readonly id?: string | undefined;
  /** How many it stands for, where they were too many to be told apart; otherwise it stands for one. */
  readonly count?: number | undefined;
  /** What is wrong and what to do, in one plain English sentence. */
  readonly message: string;
}
