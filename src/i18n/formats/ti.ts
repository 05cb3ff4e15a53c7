import type { LanguageFormats } from '../language-formats.ts';

/** Tigrinya dates and units, for browsers without them: the names are those of CLDR, which are Eritrea's. */
export const formats: LanguageFormats = {
  group: ',',
  months: ['ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ጉንበት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ'],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  separator: '፣ ',
  absent: {
    // not Amharic, which would write the time of day in Amharic words
    borrow: 'en-GB',
    distances: {
      mile: { one: '{n} ማይል', other: '{n} ማይላት' },
      kilometer: { other: '{n} ኪሎ ሜትር' },
    },
  },
};
