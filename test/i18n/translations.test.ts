import { expect } from '@open-wc/testing';
import { catalogue as badge } from '../../src/elements/sanctuary-badge/messages/catalogue.ts';
import { catalogue as checks } from '../../src/elements/sanctuary-badge/checks/messages/catalogue.ts';
import { catalogue as counter } from '../../src/elements/sanctuary-pledge-counter/messages/catalogue.ts';
import { catalogue as finder } from '../../src/elements/sanctuary-group-finder/messages/catalogue.ts';
import { catalogue as map } from '../../src/elements/sanctuary-map/messages/catalogue.ts';
import { catalogue as shortcuts } from '../../src/elements/sanctuary-map/shortcuts/messages/catalogue.ts';
import { catalogue as stories } from '../../src/elements/sanctuary-story-carousel/messages/catalogue.ts';
import { catalogue as tiles } from '../../src/elements/sanctuary-map/tiles/messages/catalogue.ts';
import { catalogue as timeline } from '../../src/elements/sanctuary-map/timeline/messages/catalogue.ts';
import { catalogue as tools } from '../../src/elements/sanctuary-map/tools/messages/catalogue.ts';
import type { CatalogueSource } from '../../src/i18n/catalogue-source.ts';
import { formats as british } from '../../src/i18n/formats/en.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import type { LanguageFormats } from '../../src/i18n/language-formats.ts';
import type { Catalogue, Message } from '../../src/i18n/message.ts';
import { SAME_AS_ENGLISH } from '../support/same-as-english.ts';

/** Every catalogue there is: a test in Node finds one that is missing here. */
const CATALOGUES: Record<string, CatalogueSource<Catalogue>> = {
  badge,
  checks,
  counter,
  finder,
  map,
  shortcuts,
  stories,
  tiles,
  timeline,
  tools,
};

const forms = (message: Message): [string, string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);
const placeholders = (pattern: string): string[] => [...new Set(pattern.match(/\{\w+\}/g))].sort();
const lettersOf = (pattern: string): string => pattern.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '');

/** Whether a plural form stands for a single number, which it may then say in words. */
function isOneNumber(rules: Intl.PluralRules, category: string): boolean {
  const counts = Array.from({ length: 1000 }, (_, n) => n);
  return counts.filter((n) => rules.select(n) === category).length === 1;
}

for (const [name, { en, translations }] of Object.entries(CATALOGUES)) {
  describe(`the words of the ${name}`, () => {
    for (const [lang, load] of Object.entries(translations)) {
      it(`are whole in ${lang}`, async () => {
        const { messages } = await load();
        const rules = new Intl.PluralRules(lang);
        const categories = rules.resolvedOptions().pluralCategories;
        expect(rules.resolvedOptions().locale, 'rules of another language').to.match(
          lang === 'prs' ? /^fa/ : RegExp(`^${lang}`),
        );
        expect(Object.keys(messages).sort(), 'keys').to.deep.equal(Object.keys(en).sort());
        for (const [key, message] of Object.entries(messages)) {
          const english = forms(en[key]!);
          const slots = [...new Set(english.flatMap(([, pattern]) => placeholders(pattern)))].sort();
          expect(typeof message, key).to.equal(typeof en[key]);
          for (const [category, pattern] of forms(message)) {
            const at = `${key} ${category}: ${pattern}`;
            expect([...categories, 'other', ''], at).to.include(category);
            const inWords = category !== '' && isOneNumber(rules, category);
            expect(placeholders(inWords ? `${pattern}{n}` : pattern), at).to.deep.equal(
              inWords ? [...new Set([...slots, '{n}'])].sort() : slots,
            );
            expect(pattern, at).to.equal(pattern.trim());
            expect(pattern, at).not.to.equal('');
            expect(pattern, `${at}: markup, or a straight quotation mark`).not.to.match(/[<>&'"`]/);
            if (lettersOf(pattern) && !SAME_AS_ENGLISH[lang]?.includes(pattern)) {
              expect(
                english.map(([, words]) => words),
                `${at}: still English`,
              ).not.to.include(pattern);
            }
          }
        }
      });
    }
  });
}

/** What a language has to write: below, at and beyond the places where digits are grouped. */
const NUMBERS = [0, 7, 10, 999, 1000, 1234, 9999, 10_000, 123_456, 1_234_567, 12_345_678, Number.MAX_SAFE_INTEGER];
const MONTHS = Array.from({ length: 12 }, (_, m) => `2025-${String(m + 1).padStart(2, '0')}`);
const DAYS = MONTHS.flatMap((month) => [`${month}-01`, `${month}-28`]);

describe('the formats of every language', () => {
  const english = createFormats('en-GB', british);
  const languages: [string, () => Promise<{ readonly formats: LanguageFormats }>][] = [
    ['en-GB', () => Promise.resolve({ formats: british })],
    ...Object.entries(map.translations),
  ];

  for (const [lang, load] of languages) {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;

    it(`write whole numbers as the browser does${isKnown ? '' : ' in what they borrow'}: ${lang}`, async () => {
      const { formats: language } = await load();
      const browser = new Intl.NumberFormat(isKnown ? lang : language.absent!.borrow);
      expect(NUMBERS.map(createFormats(lang, language).number)).to.deep.equal(NUMBERS.map((n) => browser.format(n)));
    });

    if (isKnown) {
      it(`write dates as the browser does: ${lang}`, async () => {
        const { partialDate } = createFormats(lang, (await load()).formats);
        const byBrowser = (parts: Intl.DateTimeFormatOptions) => {
          const format = new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
          return (date: string): string => format.format(new Date(date));
        };
        const month = { year: 'numeric', month: 'long' } as const;
        expect(['2025', '1066'].map(partialDate)).to.deep.equal(['2025', '1066'].map(byBrowser({ year: 'numeric' })));
        expect(MONTHS.map(partialDate)).to.deep.equal(MONTHS.map(byBrowser(month)));
        expect(DAYS.map(partialDate)).to.deep.equal(DAYS.map(byBrowser({ ...month, day: 'numeric' })));
      });
    }
  }

  for (const [lang, load] of Object.entries(map.translations)) {
    it(`are those of ${lang}`, async () => {
      const { formats: language } = await load();
      const known = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
      expect(language.absent !== undefined, 'more where Chromium has no data').to.equal(!known);
      const formats = createFormats(lang, language);
      const written = MONTHS.map(formats.partialDate);
      expect(new Set(written).size, written.join()).to.equal(12);
      expect(
        written.filter((month) => /^[\p{N}\p{P}\s]*$/u.test(month)),
        'months without a name',
      ).to.deep.equal([]);
      expect(
        written.filter((month, m) => month === english.partialDate(MONTHS[m]!)).length,
        written.join(),
      ).to.be.below(3);
      for (const unit of ['mile', 'kilometer'] as const) {
        const many = [0, 1, 2, 3, 5, 21, 100].map((n) => formats.distance(n, unit));
        expect(many.join()).not.to.contain('{');
      }
      expect(formats.distance(6, 'kilometer')).not.to.equal(english.distance(6, 'kilometer'));
      expect(formats.list(['1', '2', '3']).length).to.be.above(6);
    });
  }
});
