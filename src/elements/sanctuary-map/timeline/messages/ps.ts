import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ps.ts';

/** The Pashto words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'د وخت په تېرېدو وده',
  year: 'کال',
  present: '{year}، اوس',
  play: 'چلول',
  pause: 'درول',
  previous: 'مخکینی کال',
  next: 'راتلونکی کال',
  groups: { one: '{n} ډله', other: '{n} ډلې' },
  places: { one: '{n} ځای', other: '{n} ځایونه' },
  count: '{year}: {what}',
  none: '{year}: لا هېڅ',
  'undated-hidden': { one: '{n} نېټه نه لري او نه ښودل کېږي', other: '{n} نېټه نه لري او نه ښودل کېږي' },
  'undated-shown': { other: '{n} یې بې نېټې' },
  table: 'کال په کال',
  caption: 'ډلې او ځایونه د پیل د کال له مخې',
  new: 'نوي',
  total: 'ټول',
  undated: 'بې نېټې',
};
