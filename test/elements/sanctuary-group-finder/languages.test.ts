import { expect } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  ask,
  clearFinders,
  field,
  inFinder,
  options,
  resultsHeading,
  showFinder,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { groupFeature } from '../../support/feeds.ts';
import { leftOf } from '../../support/left-of.ts';
import { mapFeed } from '../../support/map-feed.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: languages', () => {
  afterEach(clearFinders);

  async function shown(lang: string, feed?: unknown): Promise<SanctuaryGroupFinderElement> {
    const finder = await showFinder(feed, { lang });
    await until(() => inFinder(finder, 'section')[0]?.lang === lang, `never in "${lang}"`);
    return finder;
  }

  it('answers in Welsh, distances and all', async () => {
    const finder = await shown('cy');
    await ask(finder, 'Leeds');
    expect(resultsHeading(finder)).to.equal('3 grŵp ger Leeds');
    expect(textOf(inFinder(finder, '.away')[1])).to.match(/^[89] milltir i’r gorllewin$/);
  });

  it('knows towns by their Welsh and Irish names, on any page, and names them in the page’s language', async () => {
    const english = await showFinder();
    await type(english, 'Abertaw');
    expect(options(english).map(textOf).join(' ')).to.contain('Abertawe');
    await ask(english, 'Abertawe');
    expect(resultsHeading(english)).to.contain('of Swansea');
    await ask(english, 'Gaillimh');
    expect(resultsHeading(english)).to.contain('Galway');
    const welsh = await shown('cy');
    await ask(welsh, 'Swansea');
    expect(resultsHeading(welsh)).to.contain('Abertawe');
  });

  it('shows what was typed in its own order among Arabic words (A9)', async () => {
    const finder = await shown('ar');
    await ask(finder, '12 Qqqq');
    const said = inFinder(finder, '#problem span')[0]!;
    expect(leftOf(said, '12')).to.be.below(leftOf(said, 'Qqqq'));
  });

  it('shows beside the name of a town or group the one it was found by, in its own language (A10)', async () => {
    const finder = await showFinder();
    const said = async (text: string): Promise<string[]> => {
      await type(finder, text);
      await until(() => options(finder).length > 0, `nothing is suggested for "${text}"`);
      return options(finder).map(textOf);
    };
    expect(await said('caer')).to.include('Chester (Caer) Cheshire West and Chester');
    const other = inFinder(finder, '[role="option"] .other-name bdi')[0]!;
    expect(other.lang).to.equal('cy');
    expect(await said('londonderry')).to.deep.equal(['Derry (Londonderry) Derry and Strabane']);
    expect(await said('leeds'), 'nothing where it is the same').to.include('Leeds England');
    expect(await said('cedrwydd')).to.deep.equal(['Cedar Group (Grŵp Cedrwydd) Local group']);
    expect(await said('holderness')).to.include('Derwent Group (Holderness and the Wolds) Local group');
    options(finder)[0]!.click();
    expect(field(finder).value, 'the name it is shown by').to.equal('Derwent Group');
  });

  it('says so in the answer, too, and where it asks what is meant', async () => {
    const closed = { id: 'oak', name: { en: 'Oak Group', cy: 'Grŵp Derw' }, status: 'closed' };
    const finder = await showFinder(mapFeed([groupFeature(closed), groupFeature({ id: 'a' })]));
    await ask(finder, 'Caerhirfryn');
    expect(resultsHeading(finder)).to.match(/ Lancaster \(Caerhirfryn\)$/);
    expect(inFinder(finder, '#results-heading .other-name bdi')[0]?.lang).to.equal('cy');
    await ask(finder, 'Grŵp Derw');
    expect(textOf(inFinder(finder, '[part~="name"]')[0])).to.equal('Oak Group (Grŵp Derw)');
    await ask(finder, 'Gaerdydd');
    expect(inFinder(finder, '.choice').map(textOf)).to.include('Cardiff (Caerdydd) Wales');
  });

  it('puts the comma of the language between areas', async () => {
    const finder = await shown('ar', mapFeed([groupFeature({ id: 'two', areas: ['Leeds', 'Otley'] })]));
    await ask(finder, 'Leeds');
    expect(textOf(inFinder(finder, '.areas')[0])).to.contain('Leeds، Otley');
  });

  it('runs from right to left in Arabic, and marks names as what they are (A9, A10)', async () => {
    const finder = await shown('ar');
    await ask(finder, 'Leeds');
    expect(getComputedStyle(inFinder(finder, 'section')[0]!).direction).to.equal('rtl');
    expect(resultsHeading(finder)).to.equal('3 مجموعات قرب Leeds');
    const place = inFinder(finder, '#results-heading bdi')[0]!;
    expect([place.lang, place.dir]).to.deep.equal(['en', 'ltr']);
    for (const name of inFinder(finder, '[part~="name"] bdi')) expect(name.lang).to.equal('en');
    await type(finder, 'alder');
    const [name, detail] = inFinder(finder, '[role="option"] bdi').map(rightOfWords);
    expect(name, 'lines begin on one side').to.be.closeTo(detail!, 1);
    expect(name).to.be.closeTo(inFinder(finder, '[role="option"] .icon')[0]!.getBoundingClientRect().left, 20);
  });

  it('shows its answer again when the page’s language changes', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    finder.lang = 'cy';
    await until(() => resultsHeading(finder) === '3 grŵp ger Leeds');
    expect(textOf(inFinder(finder, '[part~="name"]')[2])).to.equal('Grŵp Cedrwydd');
  });
});

/** Where the letters end on the right, and not the line they stand on. */
function rightOfWords(line: Node): number {
  const range = document.createRange();
  range.selectNodeContents(line);
  return range.getBoundingClientRect().right;
}
