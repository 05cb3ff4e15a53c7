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

/** Records that can be read and must not be shown: that there are any is nobody's business but the publisher's. */
const WITHHELD = /^(?:story-|consent-not-stated$|post-not-public$)/;

/**
 * How many records are not shown because of what is wrong with them. One record may have several issues, and one issue may
 * stand for several records; a collection that could not be had at all is not a record. Stories without consent do not
 * count: they are not there.
 */
export function countSetAside(issues: readonly FeedIssue[]): number {
  const records = new Set<string>();
  let more = 0;
  for (const { severity, code, document = '', path, count } of issues) {
    if (severity !== 'set-aside' || code === 'collection-unavailable' || WITHHELD.test(code)) continue;
    if (count !== undefined) more += count;
    else records.add(`${document}#${/^(.*?\/\d+)(?:\/|$)/.exec(path)?.[1] ?? path}`);
  }
  return records.size + more;
}
