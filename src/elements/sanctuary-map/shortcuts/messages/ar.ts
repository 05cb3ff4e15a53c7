import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ar.ts';

/** The Arabic words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'اختصارات لوحة المفاتيح',
  single: 'اختصارات المفتاح الواحد: الحروف و+ و− و?',
  close: 'إغلاق',
  nearest: 'إلى أقرب مدخل',
  next: 'إلى التالي أو السابق، من الشمال إلى الجنوب',
  ends: 'إلى الأول أو الأخير',
  name: 'إلى اسم',
  letters: 'حروفه الأولى',
  open: 'فتح',
  escape: 'إغلاق المفتوح',
  zoom: 'تكبير أو تصغير',
  help: 'إظهار هذه الاختصارات',
  pan: 'تحريك الخريطة',
};
