import type { LanguageFormats } from '../language-formats.ts';

/** Albanian dates and units (CLDR), for browsers without them. French writes numbers the same way. */
export const formats: LanguageFormats = {
  group: '\u202f',
  months: [
    'janar',
    'shkurt',
    'mars',
    'prill',
    'maj',
    'qershor',
    'korrik',
    'gusht',
    'shtator',
    'tetor',
    'nëntor',
    'dhjetor',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  absent: {
    borrow: 'fr',
    distances: {
      mile: { one: '{n} milje', other: '{n} milje' },
      kilometer: { one: '{n} kilometër', other: '{n} kilometra' },
    },
  },
};
