import type { LanguageFormats } from '../language-formats.ts';

/** Pashto dates and distances, for browsers without them. Persian has the same numerals and the same clock. */
export const formats: LanguageFormats = {
  digits: '۰۱۲۳۴۵۶۷۸۹',
  group: '٬',
  months: ['جنوري', 'فبروري', 'مارچ', 'اپریل', 'مۍ', 'جون', 'جولای', 'اګست', 'سپټمبر', 'اکتوبر', 'نومبر', 'ډیسمبر'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '، ',
  absent: {
    borrow: 'fa',
    distances: {
      mile: { one: '{n} میل', other: '{n} میله' },
      kilometer: { one: '{n} کیلومتر', other: '{n} کیلومتره' },
    },
  },
};
