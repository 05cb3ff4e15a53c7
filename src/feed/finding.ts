import type { WithholdReason } from '../domain/story-consent.ts';
import type { FeedIssue } from './feed-issue.ts';

/**
 * What kinds of things can be wrong. The first two come from the schema, the rest from rules it cannot express.
 */
export type FindingCode =
  | 'missing'
  | 'unexpected'
  | 'empty-text'
  | 'text-cut'
  | 'unusable-status'
  | 'list-cut'
  | 'unsafe-link'
  | 'no-such-day'
  | 'future-date'
  | 'no-position'
  | 'zero-position'
  | 'swapped-position'
  | 'outside-islands'
  | 'area-unusable'
  | 'area-outside'
  | 'area-too-detailed'
  | 'duplicate-id'
  | 'empty-story'
  | 'unusable-note'
  | 'photo-withheld'
  | 'too-many-records'
  | 'redirect-elsewhere'
  | 'redirect-insecure'
  | 'not-utf-8'
  | 'page-unread'
  | 'page-loop'
  | 'pages-capped'
  | 'consent-not-stated'
  | 'post-not-public'
  | `story-${WithholdReason}`;

/**
 * An issue as the reader notes it down, without its sentence. The sentences are a module of their own, fetched only for
 * a feed that has something wrong with it.
 */
export interface Finding extends Omit<FeedIssue, 'message' | 'code'> {
  readonly code: FindingCode;
  /** What was expected, or the cause, for the sentence. */
  readonly detail?: string | undefined;
  /** What stands there instead, as it came: only where one word of a list was expected. */
  readonly found?: string | undefined;
}
