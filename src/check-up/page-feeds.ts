import { resolveFeedUrl } from '../base/feed-url.ts';
import type { CollectionName, FeedView } from '../feed/feed.ts';
import type { FeedState } from '../feed/feed-state.ts';
import { subscribeFeed, type SubscribeOptions } from '../feed/subscribe-feed.ts';
import type { PageWidget } from './widgets-on-page.ts';

/** A feed that widgets of the page read, and what is known of it. */
export interface PageFeed {
  readonly url: string;
  readonly elements: readonly HTMLElement[];
  readonly state: FeedState<FeedView>;
}

/** What each widget reads; no more is asked for here, so that nothing is fetched for the check-up that was not there. */
const NEEDS: Readonly<Record<string, readonly CollectionName[]>> = {
  'sanctuary-map': ['groups', 'places'],
  'sanctuary-group-finder': ['groups'],
  'sanctuary-pledge-counter': ['pledges'],
  'sanctuary-story-carousel': ['stories'],
  'sanctuary-badge': ['places'],
};

/** How long a feed is waited for, in milliseconds: less than anybody's patience, for its widget says that it loads. */
const PATIENCE = 5000;

type Consent = SubscribeOptions['consent'];

/** The feeds of the page's widgets, each once. */
export async function readFeeds(widgets: readonly PageWidget[]): Promise<readonly PageFeed[]> {
  const feeds = new Map<
    string,
    { readonly url: string; readonly elements: HTMLElement[]; readonly consent: Consent }
  >();
  for (const { element } of widgets) {
    const url = element.shadowRoot ? resolveFeedUrl(element) : undefined;
    if (!url) continue;
    const consent: Consent = element.hasAttribute('stories-published-with-consent') ? 'stated-by-site' : undefined;
    const key = `${consent ?? ''} ${url}`;
    const feed = feeds.get(key) ?? { url, elements: [], consent };
    feed.elements.push(element);
    feeds.set(key, feed);
  }
  return Promise.all(
    [...feeds.values()].map(async ({ url, elements, consent }) => {
      const needs = new Set(elements.flatMap(({ localName }) => NEEDS[localName] ?? []));
      return { url, elements, state: await read(url, [...needs], consent) };
    }),
  );
}

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
