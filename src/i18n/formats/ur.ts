import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Urdu (CLDR). */
export const formats: LanguageFormats = {
  group: ',',
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  day: '{day} {month}، {year}',
  month: '{month} {year}',
  separator: '، ',
};
