import { aTimeout, expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature } from '../../support/feeds.ts';
import { mapFeed, SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import { clearPage, createMap, hasStatus, mountMap, rowNames, scene } from '../../support/map-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

const feedOf = (name: string): unknown => mapFeed([groupFeature({ name })]);

describe('sanctuary-map: where the feed is', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    document.querySelector('meta[name="sanctuary-feed"]')?.remove();
    await clearPage();
  });

  function meta(content: string): void {
    const element = document.createElement('meta');
    Object.assign(element, { name: 'sanctuary-feed', content });
    document.head.append(element);
  }

  async function shows(map: SanctuaryMapElement, ...names: string[]): Promise<void> {
    await until(() => rowNames(map).join() === names.join(), `shows "${rowNames(map).join()}"`);
  }

  it('takes the nearest of attribute, ancestor and meta', async () => {
    const [own, near, far, page] = await Promise.all(['Own', 'Near', 'Far', 'Page'].map((n) => serveFeed(feedOf(n))));
    meta(page!.url);
    const byAttribute = createMap({ feed: own!.url });
    const byAncestor = createMap();
    const inner = document.createElement('div');
    inner.dataset['sanctuaryFeed'] = near!.url;
    inner.append(byAttribute, byAncestor);
    scene(inner).dataset['sanctuaryFeed'] = far!.url;
    const byMeta = mountMap();
    await shows(byAttribute, 'Own');
    await shows(byAncestor, 'Near');
    await shows(byMeta, 'Page');
    expect(far!.requests).to.equal(0);
  });

  it('finds an ancestor through a shadow host', async () => {
    const feed = await serveFeed(smallFeed());
    const host = document.createElement('div');
    scene(host).dataset['sanctuaryFeed'] = feed.url;
    const map = createMap();
    host.attachShadow({ mode: 'closed' }).append(map);
    await shows(map, ...SMALL_NAMES);
  });

  it('reads a relative address from where the page is', async () => {
    const worker = await mockNetwork();
    worker.use(http.get('/data/near.json', () => HttpResponse.json(smallFeed())));
    await shows(mountMap({ feed: '/data/near.json' }), ...SMALL_NAMES);
  });

  for (const [what, attributes] of [
    ['no feed', {}],
    ['an empty feed', { feed: ' ' }],
    ['a feed that is no web address', { feed: 'javascript:alert(1)' }],
  ] as const) {
    it(`keeps the fallback and says what to write when the page names ${what}`, async () => {
      const link = document.createElement('a');
      link.textContent = 'Find a group';
      const map = mountMap(attributes, link);
      await until(() => heard.warnings.length > 0, 'nothing was said');
      await aTimeout(600); // past the moment at which loading would be said
      expect(link.checkVisibility()).to.equal(true);
      expect(map.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0])
        .to.contain('<sanctuary-map feed="https://')
        .and.to.contain('<meta name="sanctuary-feed"');
    });
  }

  it('goes over to another feed when the attribute changes', async () => {
    const [first, second] = await Promise.all([serveFeed(feedOf('First')), serveFeed(feedOf('Second'))]);
    const map = mountMap({ feed: first.url });
    await shows(map, 'First');
    map.setAttribute('feed', second.url);
    await shows(map, 'Second');
    map.feed = first.url;
    await shows(map, 'First');
  });

  it('never shows an answer of the feed it has left', async () => {
    const slow = held(feedOf('Late'));
    const [first, second] = await Promise.all([serveFeed(slow.body), serveFeed(feedOf('Second'))]);
    const map = mountMap({ feed: first.url });
    await until(() => first.requests === 1);
    map.feed = second.url;
    await shows(map, 'Second');
    slow.release();
    await aTimeout(100);
    expect(rowNames(map)).to.deep.equal(['Second']);
  });

  it('fetches once for all the maps of a page', async () => {
    const feed = await serveFeed(smallFeed());
    const maps = [mountMap({ feed: feed.url }), mountMap({ feed: feed.url }), mountMap({ feed: `${feed.url}#part` })];
    for (const map of maps) await shows(map, ...SMALL_NAMES);
    const late = mountMap({ feed: feed.url });
    await hasStatus(late, 'ready');
    expect(feed.requests).to.equal(1);
  });

  it('fetches nothing more when it is moved in the page', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await shows(map, ...SMALL_NAMES);
    scene(map);
    await aTimeout(50);
    await shows(map, ...SMALL_NAMES);
    expect(map.status).to.equal('ready');
    expect(feed.requests).to.equal(1);
  });

  it('can be taken out while the feed is on its way, and put back', async () => {
    const slow = held(smallFeed());
    const feed = await serveFeed(slow.body);
    const map = mountMap({ feed: feed.url });
    let ready = 0;
    map.addEventListener('sanctuary-ready', () => ready++);
    await until(() => feed.requests === 1);
    map.remove();
    slow.release();
    await aTimeout(100);
    expect(ready, 'ready while it was out').to.equal(0);
    document.body.append(map);
    await shows(map, ...SMALL_NAMES);
    expect(ready).to.equal(1);
  });
});
