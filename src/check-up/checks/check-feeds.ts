import type { FeedView } from '../../feed/feed.ts';
import { lastGood, type Loaded } from '../../feed/feed-state.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageFeed } from '../page-feeds.ts';
import { whereOf } from '../where-of.ts';
import { WORDS } from '../words.ts';

/** Days after which it is worth asking whether a feed is still kept. */
const OLD = 90;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Issues of a feed that are told one by one. */
const MOST_ISSUES = 20;

/** How old each feed on the page is, and what is wrong with it. */
export function checkFeeds(feeds: readonly PageFeed[], now: number): readonly Finding[] {
  if (feeds.length === 0) return [remark(WORDS.feeds.none)];
  return feeds.flatMap(({ url, state }) => {
    const shown = lastGood(state);
    if (!shown) return [fault(WORDS.feeds.unread(url))];
    return [...ageOf(url, shown, now), ...issuesOf(url, shown)];
  });
}

function ageOf(url: string, { data, fetchedAt }: Loaded<FeedView>, now: number): readonly Finding[] {
  const { updated } = data.header;
  const days = updated === undefined ? NaN : Math.max(0, Math.floor((now - Date.parse(updated)) / DAY));
  const age = Number.isNaN(days)
    ? remark(WORDS.feeds.undated(url))
    : days > OLD
      ? remark(WORDS.feeds.old(url, days))
      : fine(WORDS.feeds.age(url, days));
  return [age, fine(WORDS.feeds.fetched(url, Math.max(0, Math.floor((now - fetchedAt) / MINUTE))))];
}

function issuesOf(url: string, { issues }: Loaded<FeedView>): readonly Finding[] {
  if (issues.length === 0) return [fine(WORDS.feeds.fine(url))];
  const told = issues.slice(0, MOST_ISSUES).map((issue) => {
    const words = WORDS.feeds.issue(whereOf(issue, url), issue.message);
    return issue.severity === 'set-aside' ? fault(words) : remark(words);
  });
  return issues.length > MOST_ISSUES ? [...told, remark(WORDS.feeds.more(issues.length - MOST_ISSUES))] : told;
}
