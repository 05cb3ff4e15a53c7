import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { SanctuaryErrorEvent, SanctuaryIssuesEvent } from '../../../src/base/events.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { mapFeed, SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  find,
  hasStatus,
  mountMap,
  named,
  rowNames,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

function fallback(): HTMLAnchorElement {
  const link = document.createElement('a');
  Object.assign(link, { href: 'https://groups.example/', textContent: 'Find a group' });
  return link;
}

/** Milliseconds before a widget says that it loads. */
const LOADING_DELAY = 500;

describe('sanctuary-map: states', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });

  it('loading: shows the fallback and nothing else', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    const link = fallback();
    const map = mountMap({ feed: url }, link);
    await aTimeout(600);
    expect(map.getAttribute('status')).to.equal('loading');
    expect(map.matches(':state(loading)')).to.equal(true);
    expect(link.checkVisibility()).to.equal(true);
    expect(visibleText(map)).to.equal('');
    slow.release();
    await hasStatus(map, 'ready');
    expect(link.checkVisibility()).to.equal(false);
  });

  it('loading without a fallback: says so, but not before half a second (A8)', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    const map = mountMap({ feed: url });
    await aTimeout(250);
    expect(visibleText(map)).to.equal('');
    await until(() => visibleText(map).includes('Loading'), 'loading was never said');
    expect(all(map, '[aria-busy="true"]')).to.have.length(1);
    slow.release();
    await hasStatus(map, 'ready');
    expect(visibleText(map)).not.to.contain('Loading');
    expect(all(map, '[aria-busy]')).to.have.length(0);
  });

  it('loading: a list that comes in time is never announced as loading', async () => {
    // on a busy machine one may come late: then another is watched
    for (let took = Infinity; took > LOADING_DELAY;) {
      const { url } = await serveFeed(smallFeed());
      const seen = new Set<string>();
      const start = performance.now();
      const map = mountMap({ feed: url });
      const watch = setInterval(() => seen.add(visibleText(map)), 10);
      await hasStatus(map, 'ready');
      clearInterval(watch);
      took = performance.now() - start;
      if (took <= LOADING_DELAY) expect([...seen].filter((text) => text.includes('Loading'))).to.deep.equal([]);
      map.remove();
    }
  });

  it('ready: reflects it, and tells the page where the feed came from', async () => {
    const { url } = await serveFeed(smallFeed());
    const map = mountMap();
    const urls: string[] = [];
    document.addEventListener('sanctuary-ready', (event) => urls.push(event.url), { once: true });
    map.setAttribute('feed', url);
    await hasStatus(map, 'ready');
    expect(map.getAttribute('status')).to.equal('ready');
    expect(map.matches(':state(ready)')).to.equal(true);
    expect(map.matches(':state(loading)')).to.equal(false);
    expect(urls).to.deep.equal([url]);
  });

  for (const [what, feed] of [
    ['two empty collections', mapFeed([])],
    ['no collections at all', { version: '1.0' }],
  ] as const) {
    it(`empty: says so and keeps the fallback, with ${what}`, async () => {
      const { url } = await serveFeed(feed);
      const link = fallback();
      const map = mountMap({ feed: url }, link);
      await hasStatus(map, 'empty');
      expect(map.matches(':state(empty)')).to.equal(true);
      expect(visibleText(map)).to.contain('There is nothing to show here yet.');
      expect(link.checkVisibility()).to.equal(true);
      expect(all(map, 'button').map(named), 'nothing to filter, print or take away').to.deep.equal([]);
    });
  }

  it('partly bad: shows the rest, counts what is not shown, and tells the publisher once', async () => {
    const feed = mapFeed(
      [groupFeature({ id: 'good', name: 'Good Group' }), groupFeature({ id: 'bad', name: 7 })],
      [placeFeature({ id: 'worse', name: 'Worse', status: 'famous' }), 'not a feature' as never],
    );
    const { url } = await serveFeed(feed);
    const events: SanctuaryIssuesEvent[] = [];
    const keep = (event: SanctuaryIssuesEvent): number => events.push(event);
    document.addEventListener('sanctuary-issues', keep);
    const maps = [mountMap({ feed: url }), mountMap({ feed: url })];
    for (const map of maps) await hasStatus(map, 'ready');
    document.removeEventListener('sanctuary-issues', keep);
    expect(rowNames(maps[0]!)).to.deep.equal(['Good Group']);
    expect(visibleText(maps[0]!)).to.contain('3 entries couldn’t be read and are not shown.');
    expect(events.map(({ target }) => target)).to.have.members(maps);
    const paths = events[0]!.issues.filter(({ severity }) => severity === 'set-aside').map(({ path }) => path);
    expect(paths).to.deep.equal([
      '/groups/features/1/properties/name',
      '/places/features/0/properties/status',
      '/places/features/1',
    ]);
    await until(() => heard.groups.length > 0, 'the console was told nothing');
    await aTimeout(50);
    expect(heard.groups).to.have.length(1);
    expect(heard.groups[0]).to.contain(url);
    await until(() => heard.warnings.join().includes('/groups/features/1/properties/name'));
  });

  it('partly unavailable: shows what came and tries the rest again at a press', async () => {
    const places = await serveFeed(() => new HttpResponse(null, { status: 503 }));
    const map = await showMap({ ...mapFeed([groupFeature({ name: 'Here' })]), places: places.url });
    expect(rowNames(map)).to.deep.equal(['Here']);
    expect(visibleText(map)).to.contain('Part of the list couldn’t be loaded.');
    places.body = { type: 'FeatureCollection', features: [placeFeature({ name: 'There' })] };
    find(map, 'button', 'Try again').click();
    await until(() => rowNames(map).join() === 'Here,There');
    expect(visibleText(map)).not.to.contain('Part of the list');
  });

  it('stale: keeps the list, says of when it is, and tries again at a press', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    const errors: SanctuaryErrorEvent[] = [];
    map.addEventListener('sanctuary-error', (event) => errors.push(event));
    feed.body = new HttpResponse(null, { status: 500 });
    await map.refresh();
    await hasStatus(map, 'stale');
    expect(map.matches(':state(stale)')).to.equal(true);
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
    expect(visibleText(map)).to.contain(`We couldn’t refresh this list. It is shown as it was on ${today}`);
    expect(errors.map(({ stale, error }) => [stale, error.kind])).to.deep.equal([[true, 'http']]);
    feed.body = mapFeed([groupFeature({ name: 'Newer' })]);
    find(map, 'button', 'Try again').click();
    await until(() => rowNames(map).join() === 'Newer', 'the newer list never came');
    expect(map.status).to.equal('ready');
    expect(visibleText(map)).not.to.contain('We couldn’t refresh');
  });

  it('keeps the list in view while it is refreshed', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    const slow = held(smallFeed());
    feed.body = slow.body;
    const refreshed = map.refresh();
    await until(() => feed.requests === 2);
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    expect(map.status).to.equal('ready');
    slow.release();
    await refreshed;
  });
});
