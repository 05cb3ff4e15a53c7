import type { Catalogue } from '../../../../i18n/message.ts';

/** The English words of the timeline. */
export const en = {
  title: 'Growth over time',
  year: 'Year',
  present: '{year}, the present',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous year',
  next: 'Next year',
  groups: { one: '{n} group', other: '{n} groups' },
  places: { one: '{n} place', other: '{n} places' },
  count: '{year}: {what}',
  none: '{year}: none yet',
  'undated-hidden': { one: '{n} has no date and isn’t shown', other: '{n} have no date and aren’t shown' },
  'undated-shown': { one: '{n} of them without a date', other: '{n} of them without a date' },
  table: 'Year by year',
  caption: 'Groups and places by the year they began',
  new: 'New',
  total: 'Total',
  undated: 'No date',
} as const satisfies Catalogue;
