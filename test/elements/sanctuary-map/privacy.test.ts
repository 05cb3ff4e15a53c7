import { expect } from '@open-wc/testing';
import { placeFeature } from '../../support/feeds.ts';
import { setWhereabouts } from '../../support/geolocation.ts';
import { at, libraryHouse, mapFeed, smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, find, marks, move, rowOf, showMap } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { spyOnKeeping } from '../../support/spy-on-keeping.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: privacy', () => {
  onWidePage();
  afterEach(clearPage);

  it('asks nobody but the feed, keeps nothing and tells nobody, in a whole visit', async () => {
    const worker = await mockNetwork();
    const asked = new Set<string>();
    const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);
    worker.events.on('request:start', note);
    performance.clearResourceTimings();
    const address = location.href;
    const watch = spyOnKeeping();
    try {
      const map = await showMap(mapFeed([], [...libraryHouse(3)]));
      await drawn(map);
      marks(map)[0]!.click();
      await until(() => all(map, '[part~="row"]').length === 3);
      rowOf(map, 'Shared Library 1').click();
      await until(() => details(map));
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

  it('asks where the visitor is when told to, once, and keeps it from every link and file', async () => {
    await setWhereabouts({ latitude: 53.38297, longitude: -1.46488 });
    const worker = await mockNetwork();
    const asked = new Set<string>();
    const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);
    const exact = at(placeFeature({ name: 'Exact Library', precision: 'exact' }), [0.1, 52]);
    const map = await showMap(mapFeed([], [exact]), { timeline: '' });
    await drawn(map);
    const watch = spyOnKeeping();
    const files: Blob[] = [];
    const realCreate = URL.createObjectURL.bind(URL);
    worker.events.on('request:start', note);
    try {
      URL.createObjectURL = (object: Blob) => realCreate((files.push(object), object));
      find(map, 'button', 'Tools').click();
      await until(() => all(map, '.tool').length > 0, 'no tools');
      expect(watch.used, 'not before the press').to.deep.equal([]);
      for (const tool of all(map, '.tool').slice(-3)) tool.click();
      find(map, 'button', 'Use my location').click();
      await until(() => all(map, '.visitor text').length > 0, 'not found');
      find(map, 'button', 'Download as a table (CSV)').click();
      rowOf(map, 'Exact Library').click();
      await until(() => all(map, '.directions a').length === 4);
    } finally {
      watch.stop();
      URL.createObjectURL = realCreate;
      worker.events.removeListener('request:start', note);
    }
    expect(watch.used).to.deep.equal(['Geolocation getCurrentPosition']);
    for (const host of asked) expect([location.host, 'feeds.example']).to.include(host);
    expect(files.length, 'two tables and a map').to.equal(3);
    const links = all<HTMLAnchorElement>(map, 'a').map(({ href }) => href);
    const texts = [...(await Promise.all(files.map((file) => file.text()))), ...links, location.href];
    for (const text of texts) expect(text).not.to.match(/53\.38|1\.46/);
  });

  it('would have noticed', () => {
    const watch = spyOnKeeping();
    Reflect.set(document, 'cookie', 'a=1; max-age=0');
    history.replaceState(null, '');
    watch.stop();
    expect(watch.used).to.deep.equal(['Document cookie', 'History replaceState']);
  });
});
