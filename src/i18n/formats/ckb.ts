import type { LanguageFormats } from '../language-formats.ts';

/**
 * Sorani dates and distances, for browsers without them. Persian shares most of the alphabet and the clock; the numerals
 * are those of Iraq (CLDR). The months are named as there; "ی" joins day, month and year.
 */
export const formats: LanguageFormats = {
  digits: '٠١٢٣٤٥٦٧٨٩',
  group: '٬',
  months: [
    'کانوونی دووەم',
    'شوبات',
    'ئازار',
    'نیسان',
    'ئایار',
    'حوزەیران',
    'تەممووز',
    'ئاب',
    'ئەیلوول',
    'تشرینی یەکەم',
    'تشرینی دووەم',
    'کانوونی یەکەم',
  ],
  day: '{day}ی {month}ی {year}',
  month: '{month}ی {year}',
  separator: '، ',
  absent: {
    borrow: 'fa-u-nu-arab',
    distances: {
      mile: { other: '{n} میل' },
      kilometer: { other: '{n} کیلۆمەتر' },
    },
  },
};
