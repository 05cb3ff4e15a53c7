import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Arabic (CLDR). */
export const formats: LanguageFormats = {
  group: ',',
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '، ',
};
