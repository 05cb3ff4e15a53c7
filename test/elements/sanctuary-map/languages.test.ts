import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature } from '../../support/feeds.ts';
import { at, mapFeed, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  createMap,
  drawn,
  find,
  hasStatus,
  markOf,
  marks,
  mountMap,
  named,
  rowNames,
  rows,
  scene,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

const bilingual = mapFeed(
  [
    at(
      groupFeature({ id: 'v', name: { en: 'Valley Group', cy: 'Grŵp y Cwm' }, areas: [{ en: 'Valley', cy: 'Y Cwm' }] }),
      [-4, 52],
    ),
    at(groupFeature({ id: 'w', name: { cy: 'Dim ond Cymraeg' } }), [-3, 54]),
    at(groupFeature({ id: 'p', name: 'Plain Group' }), [-2, 56]),
  ],
  [],
  { languages: ['en', 'cy'], title: { en: 'The feed', cy: 'Y ffrwd' } },
);

describe('sanctuary-map: languages', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(async () => {
    document.documentElement.lang = '';
    await clearPage();
  });

  const section = (map: SanctuaryMapElement): HTMLElement => all(map, 'section')[0]!;
  const inLanguage = (map: SanctuaryMapElement, lang: string): Promise<void> =>
    until(() => section(map)?.lang === lang, `the interface is in "${section(map)?.lang}"`);
  const bdiOf = (map: SanctuaryMapElement, name: string): HTMLElement =>
    all(map, 'bdi').find((b) => b.textContent === name)!;

  it('speaks the language of the nearest lang, and picks the texts of the feed by it', async () => {
    const { url } = await serveFeed(bilingual);
    document.documentElement.lang = 'en';
    const map = createMap({ feed: url });
    scene(map).lang = 'cy-GB';
    await hasStatus(map, 'ready');
    await inLanguage(map, 'cy');
    expect(named(find(map, 'h2', /./))).to.equal('Lleoedd noddfa');
    expect(rowNames(map)).to.have.members(['Grŵp y Cwm', 'Dim ond Cymraeg', 'Plain Group']);
    expect(visibleText(map)).to.contain('Y Cwm').and.to.contain('Y ffrwd');
  });

  it('finds the language through a shadow host', async () => {
    const { url } = await serveFeed(bilingual);
    const host = document.createElement('div');
    scene(host).lang = 'cy';
    const map = createMap({ feed: url });
    host.attachShadow({ mode: 'closed' }).append(map);
    await hasStatus(map, 'ready');
    await inLanguage(map, 'cy');
  });

  it('follows a lang that changes: words, names, order and marks', async () => {
    const map = await showMap(bilingual);
    await drawn(map);
    await inLanguage(map, 'en');
    expect(rowNames(map)).to.deep.equal(['Dim ond Cymraeg', 'Plain Group', 'Valley Group']);
    document.documentElement.lang = 'cy';
    await inLanguage(map, 'cy');
    expect(rowNames(map)).to.deep.equal(['Dim ond Cymraeg', 'Grŵp y Cwm', 'Plain Group']);
    await until(() => marks(map).some((mark) => named(mark).startsWith('Grŵp y Cwm')), 'the marks kept their names');
    expect(all(map, '[part~="controls"] button').map(named)).to.include('Chwyddo i mewn');
    map.lang = 'en';
    await inLanguage(map, 'en');
    expect(rowNames(map)).to.include('Valley Group');
  });

  it('marks words of the feed that are in another language, and no others (A10)', async () => {
    const map = await showMap(bilingual);
    expect(bdiOf(map, 'Dim ond Cymraeg').lang).to.equal('cy');
    expect(bdiOf(map, 'Dim ond Cymraeg').dir).to.equal('ltr');
    expect(bdiOf(map, 'Valley Group').hasAttribute('lang')).to.equal(false);
    expect(bdiOf(map, 'The feed').hasAttribute('lang')).to.equal(false);
    map.lang = 'ar';
    await inLanguage(map, 'ar');
    expect(bdiOf(map, 'Plain Group').lang).to.equal('en');
    expect(bdiOf(map, 'Plain Group').dir).to.equal('ltr');
  });

  it('marks words that run the other way (A10)', async () => {
    const feed = mapFeed([groupFeature({ name: { ar: 'مجموعة' } })], [], { languages: ['en', 'ar'] });
    const map = await showMap(feed);
    expect(bdiOf(map, 'مجموعة').lang).to.equal('ar');
    expect(bdiOf(map, 'مجموعة').dir).to.equal('rtl');
  });

  it('turns the layout round for Arabic, and not the map (A9)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const side = (): DOMRect => all(map, '[part~="side"]')[0]!.getBoundingClientRect();
    const frame = (): DOMRect => all(map, '[part~="map"]')[0]!.getBoundingClientRect();
    const place = (): number[] => {
      const { left, top } = frame();
      const mark = markOf(map, 'Beech Library').getBoundingClientRect();
      return [mark.left - left, mark.top - top];
    };
    expect(side().left).to.be.at.least(frame().right - 1);
    const before = place();
    map.lang = 'ar';
    await inLanguage(map, 'ar');
    expect(section(map).dir).to.equal('rtl');
    expect(side().right).to.be.at.most(frame().left + 1);
    await until(() => Math.hypot(place()[0]! - before[0]!, place()[1]! - before[1]!) < 2, 'the map was mirrored');
    expect(getComputedStyle(rows(map)[0]!).textAlign).to.match(/start|right/);
  });

  it('parts what it says of an entry with the comma of the language', async () => {
    const map = await showMap(smallFeed(), { lang: 'ar' });
    await drawn(map);
    expect(named(rows(map).find((row) => row.textContent.includes('Cedar')))).to.contain(
      'حاصلة على الجائزة، مايو 2019',
    );
    expect(named(markOf(map, 'Cedar'))).to.match(/^Cedar Theatre، مسرح، /);
  });

  it('speaks English, marked as English, where it has no words for a language (A10)', async () => {
    const map = await showMap(bilingual, { lang: 'de' });
    await map.updateComplete;
    expect(section(map).lang).to.equal('en');
    expect(section(map).dir).to.equal('ltr');
    expect(named(find(map, 'h2', /./))).to.equal('Places of sanctuary');
  });

  for (const lang of ['nonsense tag!', 'x', '']) {
    it(`speaks English where the page says lang="${lang}"`, async () => {
      const map = await showMap(bilingual, { lang });
      expect(section(map).lang).to.equal('en');
    });
  }

  it('says an error in the language of the page', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    const { url } = await serveFeed([]);
    const map = mountMap({ feed: url, lang: 'cy' });
    await hasStatus(map, 'error');
    console.warn = warn;
    await inLanguage(map, 'cy');
    expect(all(map, '[role="alert"]')[0]?.innerText).to.match(/rhestr/);
  });
});
