import { messages as common } from '../../../i18n/common/ur.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ur.ts';

/** The Urdu words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'پناہ کی کہانیاں',
  nothing: 'یہاں ابھی کوئی کہانی نہیں ہے۔',
  carousel: 'کہانیوں کی قطار',
  slide: 'سلائیڈ',
  stories: 'کہانیاں',
  previous: 'پچھلی کہانیاں',
  next: 'اگلی کہانیاں',
  position: '{total} میں سے {n}',
  range: '{total} میں سے {from} تا {to}',
  'show-list': 'سب کو فہرست میں دکھائیں',
  'show-row': 'ساتھ ساتھ دکھائیں',
  'all-shown': { one: '{n} کہانی، فہرست میں', other: '{n} کہانیاں، فہرست میں' },
  untitled: 'ایک کہانی',
  'content-note': 'مواد کے بارے میں نوٹ',
  'show-story': 'کہانی دکھائیں',
  'hide-story': 'کہانی چھپائیں',
  'read-story': 'آگے پڑھیں',
  by: '{name} کی زبانی',
  'name-changed': 'نام بدل دیا گیا ہے',
  close: 'بند کریں',
  gone: 'یہ کہانی اب یہاں نہیں ہے',
  'gone-more': 'یہاں موجود کہانیاں دیکھنے کے لیے اسے بند کریں۔',
};
