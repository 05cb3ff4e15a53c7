import { messages as common } from '../../../i18n/common/prs.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/prs.ts';

/** The Dari words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'داستان‌های پناه',
  nothing: 'هنوز داستانی در اینجا نیست.',
  carousel: 'ردیف داستان‌ها',
  slide: 'ورق',
  stories: 'داستان‌ها',
  previous: 'داستان‌های قبلی',
  next: 'داستان‌های بعدی',
  position: '{n} از {total}',
  range: '{from} تا {to} از {total}',
  'show-list': 'نمایش همه به‌صورت فهرست',
  'show-row': 'نمایش کنار هم',
  'all-shown': { other: '{n} داستان، به‌صورت فهرست' },
  untitled: 'یک داستان',
  'content-note': 'هشدار دربارهٔ محتوا',
  'show-story': 'نمایش داستان',
  'hide-story': 'پنهان کردن داستان',
  'read-story': 'ادامهٔ داستان',
  by: 'به روایت {name}',
  'name-changed': 'نام تغییر داده شده است',
  close: 'بستن',
  gone: 'این داستان دیگر اینجا نیست',
  'gone-more': 'برای دیدن داستان‌های موجود، این را ببندید.',
};
