import type { FeedIssue } from '../feed/feed-issue.ts';
import { SanctuaryIssuesEvent } from './events.ts';

/** Tells the page and its console what is wrong with a feed; nothing if nothing is. */
export function tellIssues(host: HTMLElement, issues: readonly FeedIssue[]): void {
  if (issues.length === 0) return;
  // Only whoever publishes the feed reads it: it need not come with the widget.
  import('./report-issues.ts').then(
    ({ reportIssues }) => reportIssues(issues),
    () => undefined,
  );
  host.dispatchEvent(new SanctuaryIssuesEvent(issues));
}
