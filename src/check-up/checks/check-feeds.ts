import { resolveFeedUrl } from '../../base/feed-url.ts';
import type { CollectionName, FeedView } from '../../feed/feed.ts';
import type { FeedState, Loaded } from '../../feed/feed-state.ts';
import { subscribeFeed, type SubscribeOptions } from '../../feed/subscribe-feed.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** What each widget reads; no more is asked for here, so that nothing is fetched for the check-up that was not there. */
const NEEDS: Readonly<Record<string, readonly CollectionName[]>> = {
  'sanctuary-map': ['groups', 'places'],
  'sanctuary-group-finder': ['groups'],
  'sanctuary-pledge-counter': ['pledges'],
  'sanctuary-story-carousel': ['stories'],
  'sanctuary-badge': ['places'],
};

/** Days after which it is worth asking whether a feed is still kept. */
const OLD = 90;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Issues of a feed that are told one by one. */
const MOST_ISSUES = 20;

/** How long a feed is waited for, in milliseconds: less than anybody's patience, for its widget says that it loads. */
const PATIENCE = 5000;

/** How old each feed on the page is, and what is wrong with it. */
export async function checkFeeds(widgets: readonly PageWidget[], now: number): Promise<readonly Finding[]> {
  const feeds = new Map<
    string,
    { readonly url: string; readonly needs: Set<CollectionName>; readonly consent: Consent }
  >();
  for (const { element } of widgets) {
    const url = element.shadowRoot ? resolveFeedUrl(element) : undefined;
    if (!url) continue;
    const consent: Consent = element.hasAttribute('stories-published-with-consent') ? 'stated-by-site' : undefined;
    const key = `${consent ?? ''} ${url}`;
    const feed = feeds.get(key) ?? { url, needs: new Set(), consent };
    for (const need of NEEDS[element.localName] ?? []) feed.needs.add(need);
    feeds.set(key, feed);
  }
  if (feeds.size === 0) return [remark(WORDS.feeds.none)];
  const states = await Promise.all(
    [...feeds.values()].map(async ({ url, needs, consent }) => ({ url, state: await read(url, [...needs], consent) })),
  );
  return states.flatMap(({ url, state }) => {
    const shown = state.status === 'ready' ? state : state.status === 'idle' ? undefined : state.previous;
    if (!shown) return [fault(WORDS.feeds.unread(url))];
    return [...ageOf(url, shown, now), ...issuesOf(url, shown)];
  });
}

type Consent = SubscribeOptions['consent'];

/** What is known of a feed once nothing more is under way. It is shared with the widgets: nothing is fetched twice. */
function read(url: string, needs: readonly CollectionName[], consent: Consent): Promise<FeedState<FeedView>> {
  return new Promise((resolve) => {
    const isSettled = (state: FeedState<FeedView>): boolean => state.status === 'ready' || state.status === 'failed';
    const end = (): void => {
      clearTimeout(timer);
      resolve(subscription.state);
      subscription.close();
    };
    const subscription = subscribeFeed(url, needs, (state) => isSettled(state) && end(), { consent });
    const timer = setTimeout(end, PATIENCE);
    if (isSettled(subscription.state)) end();
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
  const told = issues.slice(0, MOST_ISSUES).map(({ severity, path, message }) => {
    const words = WORDS.feeds.issue(path, message);
    return severity === 'set-aside' ? fault(words) : remark(words);
  });
  return issues.length > MOST_ISSUES ? [...told, remark(WORDS.feeds.more(issues.length - MOST_ISSUES))] : told;
}
