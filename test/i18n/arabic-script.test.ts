import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/elements/sanctuary-map/messages/catalogue.ts';
import { loadWords } from '../../src/i18n/catalogue-source.ts';
import { directionOf } from '../../src/i18n/language.ts';

/** What a page in each language reads: two schools, and a day in November. */
const READ = {
  ckb: ['٢ قوتابخانە', '٢٨ی تشرینی دووەمی ٢٠١٨'],
  fa: ['۲ مدرسه', '۲۸ نوامبر ۲۰۱۸'],
  'fa-AF': ['۲ مکتب', '۲۸ نومبر ۲۰۱۸'],
  prs: ['۲ مکتب', '۲۸ نومبر ۲۰۱۸'],
  ps: ['۲ ښوونځي', '۲۸ نومبر ۲۰۱۸'],
  ur: ['2 اسکول', '28 نومبر، 2018'],
};

describe('words, counts and dates of the languages in Arabic script', () => {
  for (const [lang, [schools, day]] of Object.entries(READ)) {
    it(`are those of a page in ${lang}`, async () => {
      const words = await loadWords(catalogue, lang);
      expect(words.t('kind.school', { n: 2 })).to.equal(schools);
      expect(words.formats.partialDate('2018-11-28')).to.equal(day);
      expect(directionOf(words.lang)).to.equal('rtl');
    });
  }

  it('say nought and one by their numeral in Persian, whose rules make them one form', async () => {
    const { t } = await loadWords(catalogue, 'fa');
    expect([0, 1].map((n) => t('results.both', { n }))).to.deep.equal(['۰ مکان یا گروه', '۱ مکان یا گروه']);
  });
});
