import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, focused, named, showMap, visibleText } from '../../support/map-page.ts';
import { picture, refusal, serveTiles, type TileServer } from '../../support/serve-tiles.ts';
import { drawTile } from '../../support/draw-tile.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** Longer than the map takes to ask for the tiles of a new view. */
const REST = 500;

const CREDIT = '© [Map makers](https://makers.example/copyright) and others';

describe('sanctuary-map: tiles', () => {
  onWidePage();
  let server: TileServer;
  let heard: Heard;

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(async () => {
    heard = hearConsole();
    server = await serveTiles();
  });
  afterEach(async () => {
    await clearPage();
    heard.stop();
  });

  async function show(attributes: Record<string, string> = {}): Promise<SanctuaryMapElement> {
    const map = await showMap(smallFeed(), {
      tiles: '',
      'tile-url': server.template,
      'tile-attribution': CREDIT,
      ...attributes,
    });
    await drawn(map);
    return map;
  }
  const bar = (map: SanctuaryMapElement): HTMLElement | undefined => all(map, '[part~="tiles"]')[0];
  const words = (map: SanctuaryMapElement): string => (bar(map)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const pictures = (map: SanctuaryMapElement): HTMLElement[] => all(map, 'img');
  const says = (map: SanctuaryMapElement, text: string | RegExp): Promise<void> =>
    until(() => (typeof text === 'string' ? words(map).includes(text) : text.test(words(map))), `says: ${words(map)}`);
  const offered = (map: SanctuaryMapElement): Promise<void> => says(map, `Load a detailed map from ${server.host}`);
  const button = (map: SanctuaryMapElement): HTMLButtonElement => bar(map)!.querySelector('.control')!;
  const announced = (map: SanctuaryMapElement, text: string): Promise<void> =>
    until(() => all(map, '[role="status"]')[0]?.textContent.includes(text), `not announced: ${text}`);

  async function press(map: SanctuaryMapElement): Promise<void> {
    button(map).focus();
    await sendKeys({ press: 'Enter' });
  }
  async function shown(map: SanctuaryMapElement): Promise<void> {
    await says(map, 'Back to the drawn map © Map makers and others');
    expect(pictures(map).length).to.be.greaterThan(0);
  }

  it('are neither offered nor asked for unless the page wants them', async () => {
    const map = await showMap(smallFeed(), { 'tile-url': server.template, 'tile-attribution': CREDIT });
    await drawn(map);
    find(map, 'button', 'Zoom in').click();
    await aTimeout(REST);
    expect(bar(map)).to.equal(undefined);
    expect(server.asked).to.deep.equal([]);
  });

  it('are offered by a button that says what comes from where and who will know; nothing is asked before', async () => {
    const map = await show();
    await offered(map);
    expect(words(map))
      .to.contain('internet address')
      .and.to.contain('name of this website')
      .and.to.contain('which part');
    const described = map.shadowRoot!.getElementById(button(map).getAttribute('aria-describedby')!);
    expect(described?.textContent).to.contain('internet address');
    find(map, 'button', 'Zoom in').click();
    await aTimeout(REST);
    expect(server.asked).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes(server.host))).to.deep.equal([]);
  });

  it('come on a press, with their credit; focus stays and it is announced (A2, A8)', async () => {
    const map = await show();
    await offered(map);
    await press(map);
    await shown(map);
    expect(focused(map)).to.equal(button(map));
    await announced(map, 'The detailed map is shown.');
    const link = bar(map)!.querySelector('a')!;
    expect([link.href, link.rel, named(link)]).to.deep.equal([
      'https://makers.example/copyright',
      'external noopener',
      'Map makers',
    ]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('go on a second press; the outline is back and nobody is asked any more', async () => {
    const map = await show();
    await offered(map);
    await press(map);
    await shown(map);
    await sendKeys({ press: 'Enter' });
    await offered(map);
    expect(focused(map)).to.equal(button(map));
    expect(pictures(map)).to.deep.equal([]);
    await announced(map, 'The drawn map is shown.');
    const { length } = server.asked;
    find(map, 'button', 'Zoom in').click();
    find(map, 'button', 'Show all on the map').click();
    await aTimeout(REST);
    expect(server.asked).to.have.length(length);
  });

  it('are agreed to once for all maps of a page, and taken back for all', async () => {
    const one = await show();
    const other = await show();
    await offered(one);
    await press(one);
    await shown(one);
    await shown(other);
    one.remove();
    const later = await show();
    await shown(later);
    button(other).click();
    for (const map of [other, later]) {
      await offered(map);
      expect(pictures(map)).to.deep.equal([]);
    }
  });

  it('need to be agreed to for each server', async () => {
    const map = await show();
    await offered(map);
    await press(map);
    await shown(map);
    const other = await serveTiles();
    map.tileUrl = other.template;
    await says(map, `Load a detailed map from ${other.host}`);
    await aTimeout(REST);
    expect(other.asked).to.deep.equal([]);
    expect(pictures(map)).to.deep.equal([]);
  });

  it('come at once where the page has consent, and still go when the visitor says so', async () => {
    const map = await show({ 'tiles-consent': 'given' });
    await shown(map);
    button(map).click();
    await offered(map);
    const { length } = server.asked;
    const later = await show({ 'tiles-consent': 'given' });
    await offered(later);
    await aTimeout(REST);
    expect(server.asked).to.have.length(length);
  });

  it('come for "given" and nothing else', async () => {
    const map = await show({ 'tiles-consent': 'true' });
    await offered(map);
    await aTimeout(REST);
    expect(server.asked).to.deep.equal([]);
  });

  for (const [status, sentence] of [
    [403, 'refused to send its map'],
    [429, 'has too much to do just now'],
    [404, 'has no map of this area'],
    [500, 'answered with an error'],
  ] as const) {
    it(`that fail with ${status} say so in a sentence, and to the developer, and can be tried again (A12)`, async () => {
      server.answer = () => refusal(status);
      const map = await show();
      await offered(map);
      await press(map);
      await says(map, `Try again ${server.host} ${sentence}. The drawn map is shown instead.`);
      expect(focused(map)).to.equal(button(map));
      expect(pictures(map)).to.deep.equal([]);
      await announced(map, sentence);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(`Status ${status}`).and.to.contain(server.host);
      server.answer = undefined;
      await sendKeys({ press: 'Enter' });
      await shown(map);
    });
  }

  for (const [what, onLine, sentence] of [
    ['from nowhere', true, /We couldn’t get the map from tiles-\d+\.example\. The drawn map is shown instead\./],
    ['while the browser is offline', false, /You seem to be offline\. The drawn map is shown instead\./],
  ] as const) {
    it(`that come ${what} are not blamed on anybody else, and can be tried again (A12)`, async () => {
      server.answer = () => HttpResponse.error();
      Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
      try {
        const map = await show();
        await offered(map);
        await press(map);
        await says(map, sentence);
        expect(named(focused(map))).to.equal('Try again');
        expect(pictures(map)).to.deep.equal([]);
        expect(heard.warnings).to.have.length(1);
        server.answer = undefined;
        await sendKeys({ press: 'Enter' });
        await shown(map);
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
    });
  }

  it('that are refused with a picture do not stand as a map', async () => {
    server.answer = async ({ z, x, y }) => picture(await drawTile(z, x, y), 403);
    const map = await show({ 'tiles-consent': 'given' });
    await says(map, 'refused to send its map');
    expect(heard.warnings[0]).to.contain('Referer');
    expect(pictures(map)).to.deep.equal([]);
  });

  it('let the visitor go nearer, and bring them back when they go', async () => {
    const map = await show({ 'tiles-consent': 'given', 'tile-max-zoom': '16' });
    await shown(map);
    for (let i = 0; i < 14; i++) find(map, 'button', 'Zoom in').click();
    await until(() => Math.max(...server.asked.map(({ z }) => z)) === 16, 'never near');
    button(map).click();
    await offered(map);
    await aTimeout(REST);
    expect(pictures(map)).to.deep.equal([]);
  });

  it('are asked for again when the map is moved in the page, and not when it is taken out', async () => {
    const map = await show();
    await offered(map);
    await press(map);
    await shown(map);
    document.body.prepend(map);
    await until(() => pictures(map).length > 0, 'gone after the move');
    await shown(map);
    map.remove();
    const { length } = server.asked;
    await aTimeout(REST);
    expect(server.asked).to.have.length(length);
  });

  for (const [what, attributes, hint] of [
    ['no address', { 'tile-url': null }, 'needs `tile-url`'],
    ['no credit', { 'tile-attribution': null }, 'needs `tile-attribution`'],
    ['a script', { 'tile-url': 'javascript:alert({z}{x}{y})' }, 'has to be https'],
    ['a data: picture', { 'tile-url': 'data:image/png,{z}{x}{y}' }, 'has to be https'],
    ['a password', { 'tile-url': 'https://me:secret@tiles.example/{z}/{x}/{y}' }, 'user name or password'],
    ['several hosts', { 'tile-url': 'https://{s}.tiles.example/{z}/{x}/{y}' }, 'Name one'],
    ['no place for the number', { 'tile-url': 'https://tiles.example/map.png' }, 'needs {z}, {x} and {y}'],
    ['a strange size', { 'tile-size': '1e9' }, '`tile-size` is 256 or 512'],
    ['a strange zoom', { 'tile-max-zoom': '-4' }, '`tile-max-zoom` is a whole number'],
  ] as const) {
    it(`with ${what} are not offered, and the console says what to write`, async () => {
      const given: Record<string, string> = { 'tile-url': server.template, 'tile-attribution': CREDIT };
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) delete given[name];
        else given[name] = value as string;
      }
      const map = await showMap(smallFeed(), { tiles: '', 'tiles-consent': 'given', ...given });
      await drawn(map);
      await until(() => heard.warnings.length > 0, 'nothing was said');
      map.requestUpdate();
      await aTimeout(REST);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(hint);
      expect(heard.warnings[0]).to.not.contain('secret');
      expect(bar(map)).to.equal(undefined);
      expect(server.asked).to.deep.equal([]);
    });
  }

  it('show their credit in its own direction, whatever that of the page (A10)', async () => {
    const map = await show({ 'tiles-consent': 'given', lang: 'ar' });
    await until(() => bar(map)?.querySelector('a'), 'no credit');
    expect(getComputedStyle(bar(map)!).direction).to.equal('rtl');
    expect(getComputedStyle(bar(map)!.querySelector('a')!.parentElement!).direction).to.equal('ltr');
  });

  it('show HTML in their credit as it was written', async () => {
    const html = '<img src=x onerror="alert(1)"> Maps';
    const map = await show({ 'tiles-consent': 'given', 'tile-attribution': html });
    await says(map, html);
    expect(bar(map)!.querySelector('img')).to.equal(null);
  });

  it('may need no credit', async () => {
    const map = await show({ 'tiles-consent': 'given', 'tile-attribution': '' });
    await says(map, /^Back to the drawn map$/);
  });

  describe('at 280 px', () => {
    before(() => setViewport({ width: 280, height: 900 }));
    after(() => setViewport({ width: 1280, height: 900 }));
    const fold = (map: SanctuaryMapElement): HTMLElement => find(map, 'button', 'Detailed map');
    const offer = (map: SanctuaryMapElement): HTMLElement => bar(map)!.querySelector('p')!;

    it('leave room for the map and its buttons (A6)', async () => {
      const map = await show({ narrow: 'map' });
      await says(map, 'Detailed map');
      const [controls, ground] = ['[part~="controls"]', '.ground'].map((part) =>
        all(map, part)[0]!.getBoundingClientRect(),
      );
      expect(controls!.height).to.be.above(0);
      expect(controls!.bottom).to.be.at.most(ground!.bottom);
      expect(ground!.bottom).to.be.at.most(bar(map)!.getBoundingClientRect().top + 1);
      expect(map.scrollWidth).to.equal(map.clientWidth);
    });

    it('are offered behind a button that opens over the map, which keeps its size (A2)', async () => {
      const map = await show({ narrow: 'map' });
      await says(map, 'Detailed map');
      expect([offer(map).checkVisibility(), fold(map).ariaExpanded]).to.deep.equal([false, 'false']);
      const before = all(map, '.canvas')[0]!.clientHeight;
      fold(map).focus();
      await sendKeys({ press: 'Enter' });
      await offered(map);
      expect([offer(map).checkVisibility(), fold(map).ariaExpanded]).to.deep.equal([true, 'true']);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(fold(map));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineOffset), 'the frame cuts the ring').to.be.at.most(-parseFloat(outlineWidth));
      expect(all(map, '.canvas')[0]!.clientHeight).to.equal(before);
      await sendKeys({ press: 'Tab' });
      expect(focused(map)).to.equal(find(map, 'button', /^Load/));
      await sendKeys({ press: 'Escape' });
      await until(() => !offer(map).checkVisibility(), 'still open');
      expect(focused(map)).to.equal(fold(map));
      expect(server.asked).to.deep.equal([]);
      await sendKeys({ press: 'Enter' });
      await offered(map);
      all(map, '.face')[0]!.focus();
      await until(() => !offer(map).checkVisibility(), 'open, and focus is elsewhere');
    });

    it('come and go with focus never lost (A2)', async () => {
      const map = await show({ narrow: 'map' });
      await says(map, 'Detailed map');
      fold(map).click();
      await offered(map);
      find(map, 'button', /^Load/).focus();
      await sendKeys({ press: 'Enter' });
      await shown(map);
      expect(named(focused(map))).to.equal('Back to the drawn map');
      await sendKeys({ press: 'Enter' });
      await until(() => named(focused(map)) === 'Detailed map', `focus on ${named(focused(map))}`);
      expect(pictures(map)).to.deep.equal([]);
    });

    it('that fail say so without a press, and the map has room (A12)', async () => {
      server.answer = () => refusal(403);
      const map = await show({ narrow: 'map', 'tiles-consent': 'given', timeline: '' });
      await says(map, 'refused to send its map');
      await until(() => all(map, '[type="range"]').length > 0, 'no slider');
      expect(offer(map).checkVisibility()).to.equal(true);
      expect(map.scrollHeight).to.be.at.most(map.clientHeight);
    });
  });

  for (const [lang, load] of [
    ['cy', 'Llwytho map manwl o'],
    ['ar', 'تحميل خريطة مفصّلة من'],
  ] as const) {
    it(`are offered in the language of the page: ${lang}`, async () => {
      const map = await show({ lang });
      await says(map, `${load} ${server.host}`);
      expect(bar(map)!.lang).to.equal(lang);
      expect(visibleText(map)).to.not.contain('internet address');
    });
  }
});
