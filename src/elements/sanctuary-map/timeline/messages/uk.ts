import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/uk.ts';

/** The Ukrainian words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Зростання з роками',
  year: 'Рік',
  present: '{year}, тепер',
  play: 'Відтворити',
  pause: 'Призупинити',
  previous: 'Попередній рік',
  next: 'Наступний рік',
  groups: { one: '{n} група', few: '{n} групи', many: '{n} груп', other: '{n} групи' },
  places: { one: '{n} місце', few: '{n} місця', many: '{n} місць', other: '{n} місця' },
  count: '{year}: {what}',
  none: '{year}: ще немає',
  'undated-hidden': { other: '{n} без дати, не показано' },
  'undated-shown': { other: '{n} з них без дати' },
  table: 'Рік за роком',
  caption: 'Групи й місця за роком початку',
  new: 'Нові',
  total: 'Усього',
  undated: 'Без дати',
};
