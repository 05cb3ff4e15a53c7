import type { LanguageFormats } from '../language-formats.ts';

/** Georgian dates and units, for browsers without them. A noun after a number is in the singular. */
export const formats: LanguageFormats = {
  group: '\u202f',
  months: [
    'იანვარი',
    'თებერვალი',
    'მარტი',
    'აპრილი',
    'მაისი',
    'ივნისი',
    'ივლისი',
    'აგვისტო',
    'სექტემბერი',
    'ოქტომბერი',
    'ნოემბერი',
    'დეკემბერი',
  ],
  day: '{day} {month}, {year}',
  month: '{month}, {year}',
  absent: {
    // numbers as Georgian writes them: 12 345,6
    borrow: 'fr',
    distances: { mile: { other: '{n} მილი' }, kilometer: { other: '{n} კილომეტრი' } },
  },
};
