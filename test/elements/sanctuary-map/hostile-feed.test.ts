import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  marks,
  named,
  openDetails,
  rowNames,
  rowOf,
  rows,
  showMap,
} from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

const SCRIPT = '<script>window.harm = 1</script>';
const IMAGE = '<img src="x" onerror="window.harm = 1">';

describe('sanctuary-map: what a feed must not do to a page', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });

  /** Opens every entry in turn, and gives the text of its details. */
  async function openAll(map: SanctuaryMapElement): Promise<string[]> {
    const texts: string[] = [];
    for (let i = 0; i < rowNames(map).length || i === 0; i++) {
      await openDetails(map, rows(map)[i]);
      texts.push(details(map)?.innerText ?? '');
      all(map, '.side button')[0]?.click();
      await map.updateComplete;
    }
    return texts;
  }

  it('shows markup in any text as text', async () => {
    const group = groupFeature({ id: 'g', name: SCRIPT, summary: IMAGE, areas: [IMAGE] });
    const place = placeFeature({
      id: 'p',
      name: IMAGE,
      title: SCRIPT,
      town: IMAGE,
      grantedBy: SCRIPT,
      branches: [IMAGE],
    });
    const map = await showMap(mapFeed([at(group, [-1, 52])], [at(place, [-3, 55])], { title: SCRIPT }));
    await drawn(map);
    expect(rowNames(map)).to.have.members([SCRIPT, IMAGE]);
    expect(marks(map).map(named).join()).to.contain(SCRIPT).and.to.contain(IMAGE);
    const texts = await openAll(map);
    expect(texts.join()).to.contain(SCRIPT).and.to.contain(IMAGE);
    expect(all(map, 'script, img')).to.have.length(0);
    expect('harm' in window).to.equal(false);
  });

  it('takes out characters that turn the writing round or cannot be seen', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'Safe\u202Eecruos\u2066\u200B Group' })]));
    expect(rowNames(map)).to.deep.equal(['Safeecruos Group']);
  });

  it('keeps the direction of a name to itself', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'نور', areas: ['London'] })]));
    expect(getComputedStyle(rows(map)[0]!.querySelector('bdi')!).unicodeBidi).to.contain('isolate');
  });

  for (const [what, position] of [
    ['on the Greenwich meridian', [0, 51.48]],
    ['at a whole degree', [-2, 52]],
  ] as const) {
    it(`puts a place ${what} on the map`, async () => {
      const map = await showMap(mapFeed([at(groupFeature({ name: 'Here' }), position)]));
      await drawn(map);
      expect(marks(map).map(named).join()).to.contain('Here');
    });
  }

  it('puts a place at latitude 0 on the map, and tells the publisher that it is far away', async () => {
    const map = await showMap(mapFeed([at(groupFeature({ name: 'Equator' }), [-1.5, 0])]));
    await drawn(map);
    expect(marks(map).map(named).join()).to.contain('Equator');
    await until(() => heard.warnings.join().includes('/groups/features/0/geometry/coordinates'), 'nothing was told');
  });

  for (const [what, position] of [
    ['no coordinates', undefined],
    ['swapped coordinates', [53.8, -1.5]],
    ['0,0', [0, 0]],
    ['coordinates in words', ['-1.5', '53.8']],
    ['impossible coordinates', [-1.5, 153]],
  ] as const) {
    it(`lists a place with ${what}, says that it is not on the map, and tells the publisher`, async () => {
      const lost = at(placeFeature({ id: 'lost', name: 'Lost' }), position as never);
      const map = await showMap(mapFeed([at(groupFeature({ id: 'found', name: 'Found' }), [-1, 52])], [lost]));
      await drawn(map);
      expect(rowNames(map)).to.deep.equal(['Found', 'Lost']);
      expect(marks(map)).to.have.length(1);
      await openDetails(map, rowOf(map, 'Lost'));
      expect(details(map)?.innerText).to.contain('In the list only: its position isn’t known');
      await until(() => heard.warnings.join().includes('/places/features/0/geometry'), 'nothing was told');
    });
  }

  it('takes null for what it says: no position, and no mistake', async () => {
    const map = await showMap(mapFeed([at(groupFeature({ name: 'Online' }), null)]));
    await openDetails(map, rowOf(map, 'Online'));
    expect(details(map)?.innerText).to.contain('In the list only: its position isn’t known');
    expect(heard.warnings).to.deep.equal([]);
  });

  it('shows the list of a feed whose records all lack a position', async () => {
    const map = await showMap(mapFeed([at(groupFeature({ name: 'Nowhere' }), null)]));
    expect(rowNames(map)).to.deep.equal(['Nowhere']);
    expect(marks(map)).to.have.length(0);
  });

  for (const url of [
    'javascript:window.harm = 1',
    'data:text/html,<script>1</script>',
    'https://bank.example@evil.example/',
  ]) {
    it(`makes no link of ${url.slice(0, 25)}`, async () => {
      const group = groupFeature({ id: 'g', name: 'Group', url, contact: url, source: url, social: [url] });
      const place = placeFeature({ id: 'p', name: 'Place', url, source: url });
      const map = await showMap(mapFeed([group], [place], { publisher: { name: 'P', url, removals: url } }));
      // the ways to a place lead to map services that the feed does not name
      const links = '[part~="side"] a[href]:not(.directions a), [part~="source"] a[href]';
      expect(all(map, links), 'the small print').to.have.length(0);
      for (const name of ['Group', 'Place']) {
        await openDetails(map, rowOf(map, name));
        expect(all(map, links), name).to.have.length(0);
        all(map, '.side button')[0]?.click();
        await map.updateComplete;
      }
    });
  }

  it('opens links without telling the other site more than our origin', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'Group', url: 'https://group.example/' })]));
    await openDetails(map, rowOf(map, 'Group'));
    const [link] = all<HTMLAnchorElement>(map, '[part~="details"] a');
    expect(link?.href).to.equal('https://group.example/');
    expect(link?.referrerPolicy).to.match(/^(strict-)?origin$|no-referrer/);
    expect(link?.relList.contains('noopener')).to.equal(true);
  });

  it('holds a name of 5,000 letters at 280 px (A6)', async () => {
    await setViewport({ width: 280, height: 700 });
    const map = await showMap(mapFeed([groupFeature({ name: 'W'.repeat(5000), areas: ['M'.repeat(500)] })]));
    await drawn(map);
    const noneWider = (where: string): void => {
      expect(map.scrollWidth, where).to.be.at.most(map.clientWidth);
      for (const element of all(map, '[part~="side"], [part~="row"], h3, dd')) {
        expect(element.scrollWidth, `${where}: ${element.localName}`).to.be.at.most(element.clientWidth);
      }
    };
    noneWider('list');
    await openDetails(map, rows(map)[0]);
    noneWider('details');
    await setViewport({ width: 800, height: 600 });
  });
});
