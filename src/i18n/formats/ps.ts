import type { FormatSupplement } from '../formats.ts';

/** Pashto dates and distances, for browsers without them. Persian has the same numerals and the same clock. */
export const formats: FormatSupplement = {
  borrow: 'fa',
  months: ['جنوري', 'فبروري', 'مارچ', 'اپریل', 'مۍ', 'جون', 'جولای', 'اګست', 'سپټمبر', 'اکتوبر', 'نومبر', 'ډیسمبر'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '، ',
  distances: {
    mile: { one: '{n} میل', other: '{n} میله' },
    kilometer: { one: '{n} کیلومتر', other: '{n} کیلومتره' },
  },
};
