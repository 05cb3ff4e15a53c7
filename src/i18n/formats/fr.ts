import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of French (CLDR). */
export const formats: LanguageFormats = {
  group: '\u202f',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
};
