import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { lastGood, type FeedState } from '../../src/feed/feed-state.ts';
import type { CollectionName, FeedView } from '../../src/feed/feed.ts';
import { subscribeFeed, type FeedSubscription } from '../../src/feed/subscribe-feed.ts';
import { groupFeature, wholeFeed, withGroups } from '../support/feeds.ts';
import { mockNetwork } from '../support/msw.ts';
import { serveFeed, type ServedFeed } from '../support/serve-feed.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The page's own clock and events: time is moved on by hand, and the page comes back into view. */
describe('an open page', () => {
  const { now } = Date;
  const open: FeedSubscription[] = [];
  let ahead = 0;

  beforeEach(() => {
    // just after midnight (UTC): with a new day a feed is judged anew, and that is a test of its own
    ahead = -(now() % DAY);
    Date.now = () => now() + ahead;
  });
  afterEach(async () => {
    for (const subscription of open.splice(0)) subscription.close();
    await aTimeout(0);
    Date.now = now;
    (await mockNetwork()).resetHandlers();
  });

  async function show({ url }: ServedFeed, needs: CollectionName[] = ['groups']) {
    const seen: FeedState<FeedView>[] = [];
    const subscription = subscribeFeed(url, needs, (state) => seen.push(state));
    open.push(subscription);
    await until(() => ['ready', 'failed'].includes(subscription.state.status), 'never came');
    await import('../../src/feed/refresh-clock.ts');
    await aTimeout(0);
    seen.length = 0;
    return { subscription, seen };
  }

  /** Time passes, and the visitor comes back to the page. */
  function comeBack(after: number): void {
    ahead += after;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Comes back as often as it takes: what is under way when the page comes into view is not begun again. */
  const comeBackUntil = (isSo: () => boolean): Promise<void> =>
    until(() => {
      if (isSo()) return true;
      comeBack(15 * MINUTE);
      return false;
    });

  const ids = ({ state }: FeedSubscription, name: 'groups' | 'stories') =>
    lastGood(state)?.data.collections[name]?.map(({ id }) => id);

  it('looks again at a feed that has become too old, and says nothing when it is the same', async () => {
    const feed = await serveFeed(wholeFeed());
    const { subscription, seen } = await show(feed);
    const before = lastGood(subscription.state);
    comeBack(15 * MINUTE);
    await until(() => feed.requests === 2);
    await until(() => (lastGood(subscription.state)?.fetchedAt ?? 0) > (before?.fetchedAt ?? Infinity));
    expect(seen).to.deep.equal([]);
    expect(lastGood(subscription.state)?.data).to.equal(before?.data);
  });

  it('leaves a feed alone that is young enough', async () => {
    const feed = await serveFeed({ ...withGroups([groupFeature({})]), maxAge: 900 });
    await show(feed);
    comeBack(12 * MINUTE);
    await aTimeout(50);
    expect(feed.requests).to.equal(1);
  });

  it('looks at a linked document as often as the feed asks for', async () => {
    const groups = await serveFeed({ type: 'FeatureCollection', features: [groupFeature({})] });
    const feed = await serveFeed({ version: '1.0', maxAge: 60, groups: groups.url });
    const { subscription } = await show(feed);
    groups.body = { type: 'FeatureCollection', features: [groupFeature({ id: 'new' })] };
    comeBack(2 * MINUTE);
    await until(() => ids(subscription, 'groups')?.[0] === 'new');
    expect([feed.requests, groups.requests]).to.deep.equal([2, 2]);
  });

  it('shows what is new', async () => {
    const feed = await serveFeed(withGroups([groupFeature({ id: 'old' })]));
    const { subscription, seen } = await show(feed);
    feed.body = withGroups([groupFeature({ id: 'new' })]);
    comeBack(15 * MINUTE);
    await until(() => ids(subscription, 'groups')?.[0] === 'new');
    expect(seen.at(-1)?.status).to.equal('ready');
  });

  it('is stale while its server fails, says so once, and is mended', async () => {
    const feed = await serveFeed(withGroups([groupFeature({})]));
    const { subscription, seen } = await show(feed);
    const { fetchedAt } = lastGood(subscription.state) ?? {};
    const { body } = feed;
    feed.body = new HttpResponse(null, { status: 503 });
    await comeBackUntil(() => subscription.state.status === 'failed');
    expect(lastGood(subscription.state)?.fetchedAt, 'the date of what is shown').to.equal(fetchedAt);
    await comeBackUntil(() => feed.requests >= 3);
    feed.body = body;
    await comeBackUntil(() => subscription.state.status === 'ready');
    expect(seen.map(({ status }) => status)).to.deep.equal(['failed', 'ready']);
  });

  it('that was opened without a network shows its feed when there is one', async () => {
    const feed = await serveFeed(() => HttpResponse.error());
    // A test cannot unplug the browser: what it says of the network is put in its mouth.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { subscription } = await show(feed).finally(() => Reflect.deleteProperty(navigator, 'onLine'));
    expect(subscription.state.status === 'failed' && subscription.state.error.kind).to.equal('offline');
    feed.body = withGroups([groupFeature({})]);
    window.dispatchEvent(new Event('online'));
    await until(() => subscription.state.status === 'ready');
  });

  describe('with stories', () => {
    /** A feed whose story is to be asked about again by tomorrow. */
    function feedUntil(day: string): Record<string, unknown> {
      const feed = wholeFeed() as { stories: { items: { _sanctuary: { consent: Record<string, unknown> } }[] } };
      const [first] = feed.stories.items;
      if (first) first._sanctuary.consent['reviewBy'] = day;
      return feed;
    }
    const tomorrow = () => new Date(now() + 24 * 60 * MINUTE).toISOString().slice(0, 10);

    it('loses one that is taken out of the feed', async () => {
      const feed = await serveFeed(wholeFeed());
      const { subscription } = await show(feed, ['stories']);
      const { stories } = structuredClone(feed.body) as { stories: { items: unknown[] } };
      feed.body = { ...wholeFeed(), stories: { ...stories, items: stories.items.slice(1) } };
      const count = ids(subscription, 'stories')?.length ?? 0;
      comeBack(15 * MINUTE);
      await until(() => ids(subscription, 'stories')?.length === count - 1);
    });

    for (const inline of [true, false]) {
      const where = inline ? 'inside the feed' : 'in a document of their own';

      it(`loses one when its review day has passed, though the feed is the same: ${where}`, async () => {
        const { subscription, story } = await showUntilTomorrow(inline);
        comeBack(3 * 24 * 60 * MINUTE);
        await until(() => !ids(subscription, 'stories')?.includes(story));
      });

      it(`loses it even when the server has gone: ${where}`, async () => {
        const { subscription, story, served } = await showUntilTomorrow(inline);
        for (const document of served) document.body = new HttpResponse(null, { status: 500 });
        comeBack(3 * 24 * 60 * MINUTE);
        await until(() => !ids(subscription, 'stories')?.includes(story));
        await until(() => subscription.state.status === 'failed');
      });
    }

    it('loses one at midnight though there is no network, and asks nobody', async () => {
      const { subscription, story, served } = await showUntilTomorrow(true);
      const [feed] = served;
      const asked = feed?.requests;
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        comeBack(3 * 24 * 60 * MINUTE);
        await until(() => !ids(subscription, 'stories')?.includes(story));
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      expect(subscription.state.status).to.equal('ready');
      expect(feed?.requests).to.equal(asked);
    });

    it('loses one at midnight from a feed that is shown stale, and stays stale', async () => {
      const { subscription, story, served } = await showUntilTomorrow(true);
      for (const document of served) document.body = new HttpResponse(null, { status: 500 });
      await subscription.refresh();
      expect(subscription.state.status).to.equal('failed');
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        comeBack(3 * 24 * 60 * MINUTE);
        await until(() => !ids(subscription, 'stories')?.includes(story));
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      await until(() => subscription.state.status === 'failed');
    });

    async function showUntilTomorrow(inline: boolean) {
      const whole = feedUntil(tomorrow());
      const stories = await serveFeed(whole['stories']);
      const feed = await serveFeed(inline ? whole : { version: '1.0', stories: stories.url });
      const { subscription } = await show(feed, ['stories']);
      const story = (whole['stories'] as { items: { id: string }[] }).items[0]?.id ?? '';
      expect(ids(subscription, 'stories')).to.include(story);
      return { subscription, story, served: [feed, stories] };
    }
  });
});
