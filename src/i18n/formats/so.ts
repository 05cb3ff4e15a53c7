import type { LanguageFormats } from '../language-formats.ts';

/** Somali dates and units (CLDR), for browsers without them. English writes numbers the same way. */
export const formats: LanguageFormats = {
  group: ',',
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
  absent: {
    borrow: 'en-GB',
    distances: {
      mile: { other: '{n} mayl' },
      kilometer: { other: '{n} kiiloomitir' },
    },
  },
};
