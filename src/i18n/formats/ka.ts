import type { FormatSupplement } from '../formats.ts';

/** Georgian dates and units, for browsers without them. A noun after a number is in the singular. */
export const formats: FormatSupplement = {
  // numbers as Georgian writes them: 12 345,6
  borrow: 'fr',
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
  separator: ', ',
  distances: { mile: { other: '{n} მილი' }, kilometer: { other: '{n} კილომეტრი' } },
};
