import { expect, waitUntil } from '@open-wc/testing';
import { libraryHouse, mapFeed, smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, find, marks, move, rowOf, showMap } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** Ways to keep something about a visitor, or to ask for it: each as an object and the method or setter to watch. */
const WATCHED: readonly (readonly [object, string])[] = [
  [Storage.prototype, 'setItem'],
  [Document.prototype, 'cookie'],
  [IDBFactory.prototype, 'open'],
  [CacheStorage.prototype, 'open'],
  [Navigator.prototype, 'sendBeacon'],
  [Geolocation.prototype, 'getCurrentPosition'],
  [Geolocation.prototype, 'watchPosition'],
  [XMLHttpRequest.prototype, 'open'],
  [History.prototype, 'pushState'],
  [History.prototype, 'replaceState'],
];

describe('sanctuary-map: privacy', () => {
  onWidePage();
  afterEach(clearPage);

  /** Notes every use of what is watched, until it is stopped. */
  function spy(): { used: string[]; stop: () => void } {
    const used: string[] = [];
    const undo = WATCHED.map(([target, name]) => {
      const own = Object.getOwnPropertyDescriptor(target, name)!;
      const kind = 'value' in own ? 'value' : 'set';
      const act = own[kind] as (...args: unknown[]) => unknown;
      const noted = function (this: unknown, ...args: unknown[]): unknown {
        used.push(`${target.constructor.name} ${name}`);
        return Reflect.apply(act, this, args);
      };
      Object.defineProperty(target, name, { ...own, [kind]: noted });
      return () => Object.defineProperty(target, name, own);
    });
    return { used, stop: () => undo.forEach((restore) => restore()) };
  }

  it('asks nobody but the feed, keeps nothing and tells nobody, in a whole visit', async () => {
    const worker = await mockNetwork();
    const asked = new Set<string>();
    const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);
    worker.events.on('request:start', note);
    performance.clearResourceTimings();
    const address = location.href;
    const watch = spy();
    try {
      const map = await showMap(mapFeed([], [...libraryHouse(3)]));
      await drawn(map);
      marks(map)[0]!.click();
      await waitUntil(() => all(map, '[part~="row"]').length === 3);
      rowOf(map, 'Shared Library 1').click();
      await waitUntil(() => details(map));
      find(map, 'button', 'Zoom in').click();
      await move(map, 'west');
      find(map, 'button', 'Show all on the map').click();
      find(map, 'summary', 'About this map').click();

      const other = await showMap(smallFeed(), { lang: 'ar' });
      await drawn(other);
      all(other, '[aria-expanded]')[0]?.click();
      await other.updateComplete;
      all<HTMLInputElement>(other, 'input')[0]?.click();
      await other.refresh();
    } finally {
      watch.stop();
      worker.events.removeListener('request:start', note);
    }
    for (const { name } of performance.getEntriesByType('resource')) {
      if (name.startsWith('http')) asked.add(new URL(name).host);
    }
    expect([...asked].sort()).to.deep.equal([location.host, 'feeds.example'].sort());
    expect(watch.used).to.deep.equal([]);
    expect(location.href).to.equal(address);
  });

  it('would have noticed', () => {
    const watch = spy();
    Reflect.set(document, 'cookie', 'a=1; max-age=0');
    history.replaceState(null, '');
    watch.stop();
    expect(watch.used).to.deep.equal(['Document cookie', 'History replaceState']);
  });
});
