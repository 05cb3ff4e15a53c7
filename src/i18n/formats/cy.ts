import type { LanguageFormats } from '../language-formats.ts';

/**
 * Welsh dates, for browsers without them. Lists are joined by commas alone: "a" becomes "ac" before a vowel, and what
 * follows is often a numeral.
 */
export const formats: LanguageFormats = {
  group: ',',
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  absent: {
    borrow: 'en-GB',
    distances: {
      mile: { one: '{n} filltir', two: '{n} filltir', other: '{n} milltir' },
      kilometer: { two: '{n} gilomedr', few: '{n} chilomedr', many: '{n} chilomedr', other: '{n} cilomedr' },
    },
  },
};
