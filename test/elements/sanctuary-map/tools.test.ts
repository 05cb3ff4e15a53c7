import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { decodeFeed } from '../../../src/feed/index.ts';
import { ATTRIBUTIONS } from '../../../src/geodata/attributions.ts';
import { pressBrowserEscape } from '../../support/browser-escape.ts';
import { setWhereabouts, silenceDevice } from '../../support/geolocation.ts';
import { groupFeature } from '../../support/feeds.ts';
import { at, mapFeed, smallFeed, SMALL_NAMES } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, focused, named, showMap, visibleText } from '../../support/map-page.ts';
import { downloaded, openTools, press, printed } from '../../support/map-tools.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

const spoken = (map: SanctuaryMapElement): string => named(all(map, '[role="status"]')[0]);

describe('sanctuary-map: tools', () => {
  onWidePage();
  afterEach(clearPage);

  it('open and close by key, and give focus back (A2)', async () => {
    const map = await openTools();
    const button = find(map, 'button', 'Tools');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(named(focused(map))).to.equal('Use my location');
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(all(map, '.tool')).to.deep.equal([]);
    expect(focused(map) === button, 'focus is back').to.equal(true);
  });

  it('and filters keep Escape from closing a dialog around the map (A2)', async () => {
    const map = await showMap(smallFeed());
    for (const button of [all(map, '.tools > button')[0]!, find(map, '.facet > button', 'Kind')]) {
      button.focus();
      button.click();
      await until(() => button.ariaExpanded === 'true', 'not open');
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      button.dispatchEvent(escape);
      expect(escape.defaultPrevented, named(button)).to.equal(true);
    }
  });

  it('close when focus goes on', async () => {
    const map = await openTools();
    find(map, 'button', 'Kind').focus();
    await map.updateComplete;
    expect(all(map, '.tool')).to.deep.equal([]);
  });

  it('can be taken away', async () => {
    const map = await showMap(smallFeed(), { 'no-tools': '' });
    expect(all(map, 'button').map(named)).not.to.include('Tools');
  });

  it('have targets of 44 px (A4)', async () => {
    const map = await openTools();
    for (const tool of all(map, '.tool')) expect(tool.getBoundingClientRect().height).to.be.at.least(44);
  });

  describe('my location', () => {
    const ring = (map: SanctuaryMapElement): string => all(map, '.visitor')[0]?.textContent ?? '';

    // the first of them: later ones could be answered from the browser's memory
    it('that does not come in ten seconds is explained, told, and can be asked for again (A12)', async () => {
      const map = await openTools();
      const endSilence = await silenceDevice();
      try {
        await press(map, 'Use my location');
        await until(() => visibleText(map).includes('Your device took too long'), 'not explained', { timeout: 40_000 });
        await until(() => spoken(map).includes('took too long'), 'not told');
      } finally {
        endSilence();
      }
      expect(named(focused(map)), 'can be tried again').to.equal('Use my location');
      expect(ring(map)).to.equal('');
      await setWhereabouts({ latitude: 53.38297, longitude: -1.46488 });
      await sendKeys({ press: 'Enter' });
      await until(() => ring(map) === 'You are about here', 'not found at the second try');
    });

    it('is asked for at the press, shown about, told, and forgotten at another press', async () => {
      await setWhereabouts({ latitude: 53.38297, longitude: -1.46488 });
      const map = await openTools();
      expect(ring(map)).to.equal('');
      await press(map, 'Use my location');
      await until(() => ring(map) === 'You are about here', 'not on the map');
      expect(visibleText(map)).to.contain('It stays on this page and is sent to nobody.');
      await until(() => spoken(map).includes('to within a kilometre'), 'not told');
      expect(named(focused(map)), 'the same button').to.equal('Forget my location');
      await sendKeys({ press: 'Enter' });
      await until(() => ring(map) === '', 'still on the map');
      expect(named(focused(map))).to.equal('Use my location');
    });

    it('moves the map there, except where a server would be told by that', async () => {
      await setWhereabouts({ latitude: 53.38297, longitude: -1.46488 });
      const tiles = { tiles: '', 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png', 'tile-attribution': 'Tiles' };
      for (const [attributes, moves] of [
        [{}, true],
        [tiles, false],
      ] as const) {
        const map = await openTools(attributes);
        const there = (): string => all(map, '.mark').map(named).join();
        const before = there();
        await press(map, 'Use my location');
        await until(() => ring(map) !== '', 'not on the map');
        if (moves) await until(() => there() !== before, 'did not move');
        await aTimeout(300);
        expect(there() !== before).to.equal(moves);
        map.remove();
      }
    });

    it('is refused in words beside the button, and told (A12)', async () => {
      await setWhereabouts('denied');
      const map = await openTools();
      await press(map, 'Use my location');
      await until(() => visibleText(map).includes('Your browser didn’t share your location.'), 'not explained');
      await until(() => spoken(map).includes('didn’t share'), 'not told');
      expect(named(focused(map)), 'can be tried again').to.equal('Use my location');
      expect(ring(map)).to.equal('');
    });

    it('stays on the map when the map is moved in the page', async () => {
      await setWhereabouts({ latitude: 53.38297, longitude: -1.46488 });
      const map = await openTools();
      await press(map, 'Use my location');
      await until(() => ring(map) !== '', 'not on the map');
      const home = map.parentNode!;
      map.remove();
      home.append(map);
      await drawn(map);
      await until(() => ring(map) !== '', 'lost');
    });
  });

  describe('downloads', () => {
    it('give what is shown as CSV, and say so', async () => {
      const map = await openTools();
      find(map, 'button', 'Kind').click();
      await map.updateComplete;
      find(map, 'label', /Local groups/).click();
      await map.updateComplete;
      // the tools have closed, since focus went to the filter
      await press(map, 'Tools');
      const blob = await downloaded(map, 'Download as a table (CSV)');
      expect(blob.type).to.equal('text/csv;charset=utf-8');
      const bytes = new Uint8Array(await blob.arrayBuffer());
      expect([...bytes.slice(0, 3)], 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = (await blob.text()).split('\r\n');
      expect(lines.length, 'a head, two groups, the end').to.equal(4);
      expect(lines[1]).to.match(/^group,alder,Alder Group,/);
      const words = '2 entries go to your downloads as places-of-sanctuary.csv.';
      expect(visibleText(map)).to.contain(words);
      await until(() => spoken(map) === words, 'not told');
    });

    it('give GeoJSON that our own reader reads back', async () => {
      const map = await openTools();
      const blob = await downloaded(map, 'Download for a map (GeoJSON)');
      expect(blob.type).to.equal('application/geo+json');
      const { data, issues } = await decodeFeed(JSON.parse(await blob.text()), 'https://elsewhere.example/a.geojson');
      const { groups = [], places = [] } = data.collections;
      expect([...groups, ...places].map(({ name }) => name).sort()).to.deep.equal(SMALL_NAMES);
      expect(issues.filter(({ severity }) => severity === 'set-aside')).to.deep.equal([]);
      expect(data.header.title).to.equal('A feed for tests');
    });
  });

  describe('full screen', () => {
    it('begins and ends by the same button, with focus kept and told', async () => {
      const map = await openTools();
      await press(map, 'Full screen');
      await until(() => document.fullscreenElement === map, 'not on the whole screen');
      await until(() => named(focused(map)) === 'Leave full screen', 'the button says the same as before');
      expect(map.getBoundingClientRect().height).to.be.closeTo(innerHeight, 1);
      await until(() => spoken(map) === 'Full screen. Press Escape to leave it.', 'not told');
      await sendKeys({ press: 'Enter' });
      await until(() => !document.fullscreenElement, 'still on the whole screen');
      await until(() => named(focused(map)) === 'Full screen');
    });

    it('ended by Escape, which the browser keeps to itself, is told, and leaves focus where it was (A2, A8)', async () => {
      const map = await openTools();
      await press(map, 'Full screen');
      await until(() => named(focused(map)) === 'Leave full screen', 'not on the whole screen');
      await pressBrowserEscape();
      await until(() => !document.fullscreenElement, 'still on the whole screen');
      await until(() => named(focused(map)) === 'Full screen', `focus is on ${named(focused(map))}`);
      await until(() => spoken(map) === 'Full screen has ended.', 'not told');
      expect(map.getBoundingClientRect().height).to.be.below(innerHeight);
    });
  });

  describe('the printed sheet', () => {
    it('holds the map with numbers and the whole list under the same numbers, and no control (A11)', async () => {
      const map = await openTools();
      const sheet = await printed(map, 'Print map and list');
      expect(sheet.querySelector('h1')?.textContent).to.equal('Places of sanctuary');
      const entries = [...sheet.querySelectorAll('ol > li')].map((entry) => [
        entry.querySelector('b')?.textContent,
        entry.querySelector('strong')?.textContent,
      ]);
      expect(entries).to.deep.equal(SMALL_NAMES.map((name, i) => [String(i + 1), name]));
      const marks = [...sheet.querySelectorAll('svg g text')].map((text) => text.textContent);
      expect(marks.sort()).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
      expect(sheet.querySelector('path.land')?.getAttribute('d')?.length, 'the land').to.be.above(10_000);
      expect(sheet.querySelectorAll('button, a, input, [style]').length).to.equal(0);
      await printed(map, 'Print map and list');
      expect(map.shadowRoot?.querySelectorAll('iframe').length, 'no heap of frames').to.be.at.most(1);
    });

    it('draws the areas of groups, names what they cover, and letters the land (B1)', async () => {
      const ring = [[-2, 53], [-1, 53], [-1, 54], [-2, 53]]; // prettier-ignore
      const group = groupFeature({
        name: 'Alder Group',
        areas: ['Aldertown', 'Alderdale'],
        areaServed: { type: 'Polygon', coordinates: [ring] },
      });
      const map = await openTools({}, mapFeed([at(group, [-1.5, 53.5]), at(groupFeature({ id: 'b' }), [-4, 57])]));
      const sheet = await printed(map, 'Print map and list');
      const areas = [...sheet.querySelectorAll('path.area')].map((area) => area.getAttribute('d')?.split('L').length);
      expect(areas, 'one area of four positions').to.deep.equal([4]);
      expect(sheet.querySelector('ol')?.textContent).to.contain('Aldertown, Alderdale');
      const towns = [...sheet.querySelectorAll('text.town')].map((town) => town.textContent);
      expect(towns).to.include('Edinburgh');
      for (const { text } of ATTRIBUTIONS) expect(sheet.querySelector('.sources')?.textContent).to.contain(text);
    });

    it('is in the language of the page, and of the list that is shown', async () => {
      const map = await openTools();
      map.lang = 'ar';
      await until(() => visibleText(map).includes('أدوات'), 'not in Arabic');
      const name = 'طباعة الخريطة والقائمة';
      await until(() => all(map, '.tool').some((tool) => named(tool) === name), 'no tool in Arabic');
      const sheet = await printed(map, name);
      expect(sheet.lang).to.equal('ar');
      expect(sheet.dir).to.equal('rtl');
      expect(sheet.querySelector('strong bdi')?.textContent).to.equal('Alder Group');
    });
  });
});
