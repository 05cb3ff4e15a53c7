import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Amharic (CLDR). */
export const formats: LanguageFormats = {
  group: ',',
  months: ['ጃንዋሪ', 'ፌብሩዋሪ', 'ማርች', 'ኤፕሪል', 'ሜይ', 'ጁን', 'ጁላይ', 'ኦገስት', 'ሴፕቴምበር', 'ኦክቶበር', 'ኖቬምበር', 'ዲሴምበር'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '፣ ',
};
