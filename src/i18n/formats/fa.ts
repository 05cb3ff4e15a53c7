import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Persian (CLDR). A month that ends in a vowel is joined to its year. */
export const formats: LanguageFormats = {
  digits: '۰۱۲۳۴۵۶۷۸۹',
  group: '٬',
  months: ['ژانویهٔ', 'فوریهٔ', 'مارس', 'آوریل', 'مهٔ', 'ژوئن', 'ژوئیهٔ', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '، ',
};
