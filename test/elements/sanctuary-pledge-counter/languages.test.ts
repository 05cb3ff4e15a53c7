import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryPledgeCounterElement } from '../../../src/elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import { all, clearCounters, lightText, said, seen, showCounter, wholePledges } from '../../support/counter-page.ts';
import { until } from '../../support/until.ts';

/** What a count is called in each language, for a number of each plural form. */
const FORMS: Record<string, Record<number, string>> = {
  en: { 1: '1 person', 2: '2 people', 21: '21 people' },
  cy: { 1: '1 person', 2: '2 berson', 3: '3 pherson', 6: '6 o bobl', 7: '7 o bobl' },
  ar: { 1: 'شخص واحد', 2: 'شخصان', 3: '3 أشخاص', 11: '11 شخصًا', 100: '100 شخص' },
};

describe('sanctuary-pledge-counter: languages', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(async () => {
    document.documentElement.lang = '';
    await clearCounters();
  });

  const inLanguage = (counter: SanctuaryPledgeCounterElement, lang: string): Promise<void> =>
    until(() => all(counter, 'section')[0]?.lang === lang, `never in ${lang}`);

  for (const [lang, forms] of Object.entries(FORMS)) {
    it(`has every plural form of ${lang}`, async () => {
      const { counter, feed } = await showCounter(
        { totals: [{ scope: 'all', individuals: 5 }] },
        { size: 'inline', lang, count: 'individuals' },
      );
      for (const [n, words] of Object.entries(forms)) {
        feed.body = { version: '1.0', pledges: { totals: [{ scope: 'all', individuals: Number(n) }] } };
        await counter.refresh();
        await until(() => seen(counter) === words, `never "${words}"`);
      }
    });
  }

  it('picks the words of the feed by the language of the page, and marks those in another (A10)', async () => {
    const { counter } = await showCounter(wholePledges(), { lang: 'cy' });
    await inLanguage(counter, 'cy');
    expect(said(counter, '.milestone')).to.equal(
      'Wedi’i gyrraedd 250 A quarter of a thousand | Nesaf 500 Hanner mil 88 i fynd',
    );
    const [english, welsh] = all(counter, '.milestone bdi');
    expect([english?.lang, english?.dir, welsh?.lang]).to.deep.equal(['en', 'ltr', '']);
    expect(said(counter, '[part~="as-of"]')).to.equal('Cyfrifwyd ar 20 Tachwedd 2026');
  });

  it('follows a change of language, the number in the page too', async () => {
    const { counter } = await showCounter(wholePledges(), { size: 'inline', count: 'organisations' });
    expect(lightText(counter)).to.deep.equal(['organisations 412 "412 organisations"']);
    document.documentElement.lang = 'cy';
    await until(() => lightText(counter)[0] === 'organisations 412 "412 sefydliad"');
    expect(counter.querySelector('data')?.lang).to.equal('cy');
  });

  it('runs from right to left in Arabic, the arch and the bars with it (A9)', async () => {
    const { counter } = await showCounter(wholePledges(), { lang: 'ar' });
    await inLanguage(counter, 'ar');
    expect(all(counter, 'section')[0]?.dir).to.equal('rtl');
    for (const drawing of all(counter, '.ring, .bar')) {
      expect(getComputedStyle(drawing).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    }
    expect(counter.querySelector('data')?.dir).to.equal('rtl');
  });
});
