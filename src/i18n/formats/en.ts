import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of English, as Britain and Ireland write them (CLDR, `en-GB`). */
export const formats: LanguageFormats = {
  group: ',',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
};
