import { messages as common } from '../../../i18n/common/ar.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ar.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'قصص من الملاذ',
  nothing: 'لا توجد قصص هنا بعد.',
  carousel: 'عارض قصص',
  slide: 'شريحة',
  stories: 'القصص',
  previous: 'القصص السابقة',
  next: 'القصص التالية',
  position: '{n} من {total}',
  range: '{from} إلى {to} من {total}',
  'show-list': 'عرض الكل كقائمة',
  'show-row': 'عرض جنبًا إلى جنب',
  'all-shown': {
    zero: 'لا قصص',
    one: 'قصة واحدة، كقائمة',
    two: 'قصتان، كقائمة',
    few: '{n} قصص، كقائمة',
    many: '{n} قصة، كقائمة',
    other: '{n} قصة، كقائمة',
  },
  untitled: 'قصة',
  'content-note': 'تنبيه عن المحتوى',
  'show-story': 'عرض القصة',
  'hide-story': 'إخفاء القصة',
  'read-story': 'متابعة القراءة',
  by: 'يرويها {name}',
  'name-changed': 'تم تغيير الاسم',
  close: 'إغلاق',
  gone: 'لم تعد هذه القصة هنا',
  'gone-more': 'أغلق هذه النافذة لرؤية القصص الموجودة هنا.',
};
