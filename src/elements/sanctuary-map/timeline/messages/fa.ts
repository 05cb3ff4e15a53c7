import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fa.ts';

/** The Persian words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'رشد در گذر زمان',
  year: 'سال',
  present: '{year}، اکنون',
  play: 'پخش',
  pause: 'مکث',
  previous: 'سال قبل',
  next: 'سال بعد',
  groups: { other: '{n} گروه' },
  places: { other: '{n} مکان' },
  count: '{year}: {what}',
  none: '{year}: هنوز هیچ',
  'undated-hidden': {
    one: '{n} مورد تاریخ ندارد و نشان داده نمی‌شود',
    other: '{n} مورد تاریخ ندارند و نشان داده نمی‌شوند',
  },
  'undated-shown': { other: '{n} مورد از آن‌ها بدون تاریخ' },
  table: 'سال به سال',
  caption: 'گروه‌ها و مکان‌ها بر اساس سالی که آغاز شدند',
  new: 'جدید',
  total: 'مجموع',
  undated: 'بدون تاریخ',
};
