import { aTimeout, expect } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { lastGood, type FeedState } from '../../src/feed/feed-state.ts';
import type { CollectionName, FeedView } from '../../src/feed/feed.ts';
import { subscribeFeed, type FeedSubscription } from '../../src/feed/subscribe-feed.ts';
import { groupFeature, placeFeature, wholeFeed } from '../support/feeds.ts';
import { mockNetwork } from '../support/msw.ts';
import { until } from '../support/until.ts';

const BASE = 'https://feeds.example/';
const ROOT = `${BASE}feed.json`;

interface Watched extends FeedSubscription {
  readonly seen: FeedState<FeedView>[];
}

describe('subscribeFeed', () => {
  let worker: SetupWorker;
  let asked: string[];
  const open: FeedSubscription[] = [];

  before(async () => (worker = await mockNetwork()));
  beforeEach(() => (asked = []));
  afterEach(async () => {
    for (const subscription of open.splice(0)) subscription.close();
    await aTimeout(0);
    worker.resetHandlers();
  });

  /** Answers a document; a function is called anew for each request. */
  function serve(name: string, body: unknown): void {
    worker.use(
      http.get(`${BASE}${name}`, async () => {
        asked.push(name);
        const answer = typeof body === 'function' ? await (body as () => unknown)() : body;
        return answer instanceof Response ? answer : HttpResponse.json(answer as object);
      }),
    );
  }

  function watch(needs: CollectionName[], url = ROOT): Watched {
    const seen: FeedState<FeedView>[] = [];
    const subscription = subscribeFeed(url, needs, (state) => seen.push(state));
    open.push(subscription);
    return Object.defineProperty(subscription, 'seen', { value: seen }) as unknown as Watched;
  }

  const settled = (...all: FeedSubscription[]) =>
    until(() => all.every(({ state }) => state.status === 'ready' || state.status === 'failed'));
  const viewOf = ({ state }: FeedSubscription) => lastGood(state)?.data;
  const ids = (subscription: FeedSubscription, name: 'groups' | 'places') =>
    viewOf(subscription)?.collections[name]?.map(({ id }) => id);
  const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

  it('goes from loading to ready, and tells after it has returned', async () => {
    serve('feed.json', wholeFeed());
    const feed = watch(['groups', 'places']);
    expect(feed.state.status).to.equal('loading');
    expect(feed.seen).to.have.length(0);
    await settled(feed);
    expect(feed.seen.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(Object.keys(viewOf(feed)?.collections ?? {})).to.deep.equal(['groups', 'places']);
  });

  it('fetches a document once for all who read it, whatever follows its #', async () => {
    serve('feed.json', wholeFeed());
    const feeds = [watch(['groups']), watch(['groups']), watch(['pledges'], `${ROOT}#top`)];
    await settled(...feeds);
    const late = watch(['groups']);
    await settled(late);
    expect(asked).to.deep.equal(['feed.json']);
    expect(viewOf(feeds[0] as Watched)?.collections.groups).to.equal(viewOf(late)?.collections.groups);
  });

  it('fetches only the linked documents that are needed, from where the feed is', async () => {
    serve('feed.json', { version: '1.0', groups: 'data/groups.json', places: 'data/places.json' });
    serve('data/places.json', collection(placeFeature({ url: 'here' })));
    const feed = watch(['places']);
    await settled(feed);
    expect(asked).to.deep.equal(['feed.json', 'data/places.json']);
    expect(viewOf(feed)?.collections.places?.[0]?.url).to.equal(`${BASE}data/here`);
  });

  it('is ready with what it has when a linked document fails', async () => {
    serve('feed.json', { version: '1.0', groups: collection(groupFeature({})), places: 'places.json' });
    serve('places.json', () => new HttpResponse(null, { status: 404 }));
    const feed = watch(['groups', 'places']);
    await settled(feed);
    expect(feed.state.status).to.equal('ready');
    expect(viewOf(feed)?.unavailable).to.deep.equal(['places']);
    expect(ids(feed, 'groups')).to.deep.equal(['a']);
    expect(lastGood(feed.state)?.issues.map(({ code }) => code)).to.deep.equal(['collection-unavailable']);
  });

  it('fails when nothing that was asked for can be read', async () => {
    serve('feed.json', { version: '1.0', places: 'places.json', groups: 'groups.json' });
    serve('places.json', () => new HttpResponse('<p>', { status: 200 }));
    const feed = watch(['places']);
    await settled(feed);
    expect(feed.state.status === 'failed' && feed.state.error).to.include({
      kind: 'not-json',
      url: `${BASE}places.json`,
    });
  });

  it('is ready with nothing when the feed has no such collection', async () => {
    serve('feed.json', { version: '1.0' });
    const feed = watch(['places']);
    await settled(feed);
    expect(feed.state.status).to.equal('ready');
    expect(viewOf(feed)).to.deep.include({ collections: {}, unavailable: [] });
  });

  it('keeps what it shows while it refreshes, and when that fails', async () => {
    let working = true;
    serve('feed.json', () => (working ? wholeFeed() : new HttpResponse(null, { status: 503 })));
    const feed = watch(['groups']);
    await settled(feed);
    working = false;
    const refreshing = feed.refresh();
    expect(feed.state.status).to.equal('loading');
    expect(ids(feed, 'groups')).to.deep.equal(['northmoor', '7']);
    await refreshing;
    expect(feed.state.status).to.equal('failed');
    expect(ids(feed, 'groups')).to.deep.equal(['northmoor', '7']);
    working = true;
    await feed.refresh();
    await settled(feed);
    expect(feed.state.status).to.equal('ready');
  });

  it('keeps the last good records of a collection whose refresh fails', async () => {
    let working = true;
    serve('feed.json', { version: '1.0', groups: collection(groupFeature({})), places: 'places.json' });
    serve('places.json', () => (working ? collection(placeFeature({})) : new HttpResponse(null, { status: 500 })));
    const feed = watch(['groups', 'places']);
    await settled(feed);
    working = false;
    await feed.refresh();
    await settled(feed);
    expect(feed.state.status).to.equal('ready');
    expect(viewOf(feed)?.unavailable).to.deep.equal(['places']);
    expect(ids(feed, 'places')).to.deep.equal(['p']);
  });

  for (const needs of [['places'], ['groups', 'places']] as const) {
    it(`keeps the last good records where a refreshed feed holds no list any more (${needs.join(', ')})`, async () => {
      let body: Record<string, unknown> = wholeFeed();
      serve('feed.json', () => body);
      const feed = watch([...needs]);
      await settled(feed);
      const before = ids(feed, 'places');
      body = { ...wholeFeed(), places: 5 };
      await feed.refresh();
      await until(() => feed.state.status !== 'loading');
      expect(before).to.have.length(2);
      expect(ids(feed, 'places')).to.deep.equal(before);
    });
  }

  it('takes a withdrawn story off an open page at the next refresh', async () => {
    const feed = wholeFeed() as { stories: { items: { _sanctuary: { consent: object } }[] } };
    serve('feed.json', () => feed);
    const subscription = watch(['stories']);
    await settled(subscription);
    expect(viewOf(subscription)?.collections.stories?.map(({ id }) => id)).to.deep.equal(['arrival', 'allotment']);
    const [first] = feed.stories.items;
    if (first) first._sanctuary.consent = { ...first._sanctuary.consent, withdrawn: '2026-01-01' };
    await subscription.refresh();
    await settled(subscription);
    expect(viewOf(subscription)?.collections.stories?.map(({ id }) => id)).to.deep.equal(['allotment']);
  });

  it('follows a collection that moves into a document of its own', async () => {
    let root: object = { version: '1.0', groups: collection(groupFeature({ id: 'inside' })) };
    serve('feed.json', () => root);
    serve('groups.json', collection(groupFeature({ id: 'outside' })));
    const feed = watch(['groups']);
    await settled(feed);
    root = { version: '1.0', groups: 'groups.json' };
    await feed.refresh();
    await until(() => feed.state.status === 'ready');
    expect(ids(feed, 'groups')).to.deep.equal(['outside']);
    root = { version: '1.0' };
    await feed.refresh();
    await settled(feed);
    expect(viewOf(feed)?.collections).to.deep.equal({});
  });

  it('lets go of a document that the feed no longer links to', async () => {
    let groups = 'a.json';
    let id = 'first';
    serve('feed.json', () => ({ version: '1.0', groups }));
    serve('a.json', () => collection(groupFeature({ id })));
    serve('b.json', collection(groupFeature({ id: 'elsewhere' })));
    const feed = watch(['groups']);
    await settled(feed);
    groups = 'b.json';
    await feed.refresh();
    await until(() => ids(feed, 'groups')?.[0] === 'elsewhere');
    groups = 'a.json';
    id = 'second';
    await feed.refresh();
    await until(() => ids(feed, 'groups')?.[0] === 'second');
  });

  it('says nothing more once it is closed', async () => {
    serve('feed.json', async () => {
      await delay(50);
      return wholeFeed();
    });
    const left = watch(['groups']);
    const stays = watch(['groups']);
    left.close();
    await settled(stays);
    expect(left.seen).to.have.length(0);
    await left.refresh();
    expect(asked).to.deep.equal(['feed.json']);
  });

  it('fetches anew for whoever comes after all have left, and not for one who moves', async () => {
    serve('feed.json', wholeFeed());
    const first = watch(['groups']);
    await settled(first);
    first.close();
    const moved = watch(['groups']);
    expect(moved.state.status).to.equal('loading');
    await settled(moved);
    expect(asked).to.have.length(1);
    moved.close();
    await aTimeout(0);
    await settled(watch(['groups']));
    expect(asked).to.have.length(2);
  });

  for (const [what, body, kind] of [
    ['missing', () => new HttpResponse(null, { status: 404 }), 'http'],
    ['a web page', () => new HttpResponse('<!doctype html>'), 'not-json'],
    ['cut off', () => new HttpResponse('{"version":"1.0","groups":{"type":"Fea'), 'not-json'],
    ['of the wrong shape', { hello: 'world' }, 'wrong-shape'],
    ['of version 2.0', { version: '2.0' }, 'unsupported-version'],
    ['out of reach', () => HttpResponse.error(), 'blocked'],
  ] as const) {
    it(`fails when the feed is ${what}`, async () => {
      serve('feed.json', body);
      const feed = watch(['groups']);
      await settled(feed);
      expect(feed.state.status === 'failed' && feed.state.error.kind).to.equal(kind);
    });
  }
});
