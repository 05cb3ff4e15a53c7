import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Dari (CLDR, `fa-AF`). */
export const formats: LanguageFormats = {
  digits: '۰۱۲۳۴۵۶۷۸۹',
  group: '٬',
  months: ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '، ',
};
