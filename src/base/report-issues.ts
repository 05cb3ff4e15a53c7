import type { FeedIssue } from '../feed/feed-issue.ts';

/** The order in which a publisher will want to look at them. */
const SEVERITIES: readonly FeedIssue['severity'][] = ['set-aside', 'dropped', 'suspect'];

/** Issues that are remembered as told. A feed that has ever new ones is told of again. */
const MEMORY = 5000;

/** Issues of one document that are told one by one: a console of thousands is read by nobody and slows the page. */
const MOST_LINES = 2000;

/** Issues already told: several widgets read one document, and its publisher needs to read of each issue once. */
const told = new Set<string>();

/** Tells the console what is wrong with a feed: a group for each document, for what has not been told of it before. */
export function reportIssues(issues: readonly FeedIssue[]): void {
  if (told.size > MEMORY) told.clear();
  const byDocument = new Map<string, FeedIssue[]>();
  for (const issue of issues) {
    const { document = '', path, code, id, message } = issue;
    const key = [document, path, code, id, message].join('\n');
    if (told.has(key)) continue;
    told.add(key);
    const known = byDocument.get(document);
    if (known) known.push(issue);
    else byDocument.set(document, [issue]);
  }
  for (const [document, fresh] of byDocument) report(document, fresh);
}

function report(document: string, issues: readonly FeedIssue[]): void {
  const counts = SEVERITIES.map((severity) => {
    const count = issues.reduce((sum, issue) => sum + (issue.severity === severity ? (issue.count ?? 1) : 0), 0);
    return count > 0 ? [`${count} ${severity}`] : [];
  });
  // In one argument each: with more, the console looks for formatting in the first, and there are words of the feed in it.
  console.groupCollapsed(`sanctuary-widgets: ${counts.flat().join(', ')} in ${document}`);
  for (const { severity, path, id, message } of issues.slice(0, MOST_LINES)) {
    console.warn(`${severity} ${path || '/'}${id ? ` (id ${id})` : ''}: ${message}`);
  }
  if (issues.length > MOST_LINES) {
    console.warn(`and ${issues.length - MOST_LINES} more, which the event sanctuary-issues brings.`);
  }
  console.groupEnd();
}
