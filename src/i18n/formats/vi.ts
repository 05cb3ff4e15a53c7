import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Vietnamese (CLDR), which numbers its months. */
export const formats: LanguageFormats = {
  group: '.',
  months: [
    'tháng 1',
    'tháng 2',
    'tháng 3',
    'tháng 4',
    'tháng 5',
    'tháng 6',
    'tháng 7',
    'tháng 8',
    'tháng 9',
    'tháng 10',
    'tháng 11',
    'tháng 12',
  ],
  day: '{day} {month}, {year}',
  month: '{month} năm {year}',
};
