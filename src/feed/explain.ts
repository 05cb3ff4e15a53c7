import type { FeedIssue } from './feed-issue.ts';
import type { Finding } from './finding.ts';
import { withPatience } from '../scheduling/with-patience.ts';

/** The most issues that are told of. The rest are counted: nobody reads them, and every one costs memory. */
const MAX_ISSUES = 1000;

/**
 * Turns findings into issues. The sentences are loaded only when there is something to say; when they cannot be, the
 * codes have to do, since a page must never lose its data for want of a sentence.
 */
export async function explain(findings: readonly Finding[]): Promise<readonly FeedIssue[]> {
  if (findings.length === 0) return [];
  const told = findings.slice(0, MAX_ISSUES);
  const words = await withPatience(import('./explain-findings.ts'));
  return words
    ? [...words.explainFindings(told), ...words.countRest(findings.slice(MAX_ISSUES))]
    : told.map((finding) => ({ ...finding, message: finding.code }));
}
