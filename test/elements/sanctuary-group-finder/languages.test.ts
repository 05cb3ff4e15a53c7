import { expect } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  ask,
  clearFinders,
  inFinder,
  options,
  resultsHeading,
  showFinder,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: languages', function () {
  this.timeout(15_000); // the first of the tests loads everything
  afterEach(clearFinders);

  async function shown(lang: string): Promise<SanctuaryGroupFinderElement> {
    const finder = await showFinder(undefined, { lang });
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

  it('runs from right to left in Arabic, and marks names as what they are (A9, A10)', async () => {
    const finder = await shown('ar');
    await ask(finder, 'Leeds');
    expect(getComputedStyle(inFinder(finder, 'section')[0]!).direction).to.equal('rtl');
    expect(resultsHeading(finder)).to.equal('3 مجموعات قرب Leeds');
    const place = inFinder(finder, '#results-heading bdi')[0]!;
    expect([place.lang, place.dir]).to.deep.equal(['en', 'ltr']);
    for (const name of inFinder(finder, '[part~="name"] bdi')) expect(name.lang).to.equal('en');
    await type(finder, 'alder');
    const [name, detail] = inFinder(finder, '[role="option"] bdi').map((text) => text.getBoundingClientRect().right);
    expect(name, 'lines begin on one side').to.be.closeTo(detail!, 1);
  });

  it('shows its answer again when the page’s language changes', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    finder.lang = 'cy';
    await until(() => resultsHeading(finder) === '3 grŵp ger Leeds');
    expect(textOf(inFinder(finder, '[part~="name"]')[2])).to.equal('Grŵp Cedrwydd');
  });
});
