import type { FormatSupplement } from '../formats.ts';

/** Somali dates and units (CLDR), for browsers without them. English writes numbers the same way. */
export const formats: FormatSupplement = {
  borrow: 'en-GB',
  months: [
    'Jannaayo',
    'Febraayo',
    'Maarso',
    'Abriil',
    'Maajo',
    'Juun',
    'Luuliyo',
    'Ogost',
    'Sebtembar',
    'Oktoobar',
    'Nofembar',
    'Desembar',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: ', ',
  distances: {
    mile: { other: '{n} mayl' },
    kilometer: { other: '{n} kiiloomitir' },
  },
};
