import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { lastGood } from '../../../src/feed/feed-state.ts';
import { loadFeed } from '../../../src/feed/index.ts';
import { subscribeFeed } from '../../../src/feed/subscribe-feed.ts';
import { NOW, placeFeature } from '../../support/feeds.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';
import { HOST, servePages } from './serve-pages.ts';

const FEED = `${HOST}/feed.json`;
const ROOT = { version: '1.0', places: 'items', stories: 'stories.json' };

const items = (ids: readonly string[], next?: string) => ({
  type: 'FeatureCollection',
  features: ids.map((id) => placeFeature({ id, url: id })),
  links: [{ rel: 'self', href: 'items' }, ...(next === undefined ? [] : [{ rel: 'next', href: next }])],
});
const stories = (id: string, next?: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  next_url: next,
  items: [{ id, content_text: 'Words.', _sanctuary: { consent: { given: '2025-05-20', scope: ['web'] } } }],
});

describe('a collection that a feed links to, in several pages', () => {
  afterEach(async () => (await mockNetwork()).resetHandlers());

  const answers: Record<string, unknown> = {
    '/feed.json': ROOT,
    '/items': items(['a', 'b'], 'items?offset=2'),
    '/items?offset=2': items(['c'], 'items?offset=3'),
    '/items?offset=3': items(['d']),
    '/stories.json': stories('s', '/stories-2.json'),
    '/stories-2.json': stories('t'),
  };

  it('is read to its last page', async () => {
    const { asked } = await servePages((address) => answers[address]);
    const { data, issues } = await loadFeed(FEED, { now: NOW });
    expect(data.collections.places?.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(data.collections.stories?.map(({ id }) => id)).to.deep.equal(['s', 't']);
    expect(issues).to.deep.equal([]);
    expect(asked).to.have.members(Object.keys(answers));
  });

  it('is read so for a widget, too, and again when it is refreshed', async () => {
    let last = items(['d']);
    await servePages((address) => (address === '/items?offset=3' ? last : answers[address]));
    const feed = subscribeFeed(FEED, ['places'], () => undefined);
    const ids = () => lastGood(feed.state)?.data.collections.places?.map(({ id }) => id);
    await until(() => feed.state.status === 'ready');
    expect(ids()).to.deep.equal(['a', 'b', 'c', 'd']);
    last = items(['e']);
    await feed.refresh();
    expect(ids()).to.deep.equal(['a', 'b', 'c', 'e']);
    feed.close();
  });

  it('keeps what came before a page that fails, and says so', async () => {
    await servePages((address) =>
      address === '/items?offset=3' ? new HttpResponse(null, { status: 500 }) : answers[address],
    );
    const { data, issues } = await loadFeed(FEED, { now: NOW, needs: ['places'] });
    expect(data.collections.places?.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(issues.map(({ code, document }) => `${code} ${document}`)).to.deep.equal([
      `page-unread ${HOST}/items?offset=2`,
    ]);
  });

  it('names the page a bad record is on', async () => {
    const bad = { ...items([]), features: [placeFeature({ id: 'x', status: 'unheard of' })] };
    await servePages((address) => (address === '/items?offset=3' ? bad : answers[address]));
    const { issues } = await loadFeed(FEED, { now: NOW, needs: ['places'] });
    expect(issues.map(({ path, document }) => `${document} ${path}`)).to.deep.equal([
      `${HOST}/items?offset=3 /features/0/properties/status`,
    ]);
  });
});
