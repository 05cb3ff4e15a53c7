import type { FeedIssue } from './feed-issue.ts';
import type { Finding } from './finding.ts';

/**
 * Turns findings into issues. The sentences are loaded only when there is something to say; when they cannot be, the
 * codes have to do, since a page must never lose its data for want of a sentence.
 */
export async function explain(findings: readonly Finding[]): Promise<readonly FeedIssue[]> {
  if (findings.length === 0) return [];
  try {
    const { explainFindings } = await import('./explain-findings.ts');
    return explainFindings(findings);
  } catch {
    return findings.map((finding) => ({ ...finding, message: finding.code }));
  }
}
