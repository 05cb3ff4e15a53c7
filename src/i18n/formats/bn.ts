import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Bengali (CLDR). */
export const formats: LanguageFormats = {
  digits: '০১২৩৪৫৬৭৮৯',
  group: ',',
  secondaryGroupingSize: 2,
  months: [
    'জানুয়ারি',
    'ফেব্রুয়ারি',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট',
    'সেপ্টেম্বর',
    'অক্টোবর',
    'নভেম্বর',
    'ডিসেম্বর',
  ],
  day: '{day} {month}, {year}',
  month: '{month} {year}',
};
