import { messages as feed } from '../../../i18n/feed/ar.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ar.ts';

/** The Arabic words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'يبدو أنك غير متصل بالإنترنت. سنتحقق من هذه الجائزة عند عودة الاتصال.',
  'error.timeout': 'يستغرق السجل وقتًا طويلًا للوصول.',
  'error.http': 'أجاب الموقع الذي يُحفظ فيه السجل بخطأ.',
  'error.blocked': 'لم نتمكن من الوصول إلى السجل من هذه الصفحة.',
  'error.not-json': 'ما وصل ليس سجلًا.',
  'error.wrong-shape': 'السجل ليس بالشكل الذي نتوقعه.',
  'error.unsupported-version': 'السجل أحدث مما تستطيع هذه الصفحة قراءته.',
  'error.too-large': 'القائمة التي فيها السجل أكبر من أن تُقرأ هنا.',
  stale: 'لم نتمكن من التحقق مجددًا. هذا ما كان في السجل في {date}.',
  loading: 'جارٍ التحقق من هذه الجائزة',
  award: 'جائزة',
  'state.awarded': 'مُنحت',
  'state.working-towards': 'العمل جارٍ للحصول على هذه الجائزة',
  'state.pledged': 'قُدّم التعهد',
  'state.re-accreditation-due': 'حان موعد تجديد الاعتماد',
  'state.lapsed': 'لم تعد قائمة',
  'state.not-found': 'غير موجودة',
  'state.could-not-check': 'تعذّر التحقق من هذه الجائزة',
  'state.not-confirmed': 'غير مؤكدة',
  'state.elsewhere': 'ليست جائزة هذا الموقع',
  'short.awarded': 'مُنحت',
  'short.working-towards': 'في الطريق إليها',
  'short.pledged': 'قُدّم التعهد',
  'short.re-accreditation-due': 'حان التجديد',
  'about.not-found': 'لا سجل لهذه الجائزة في قائمة الجوائز.',
  'about.part-missing': 'تعذّرت قراءة قائمة الجوائز كاملة.',
  'about.set-aside': 'تعذّرت قراءة سجل هذه الجائزة.',
  'about.elsewhere': 'هذا سجل {holder}. وهو يسمّي مواقع أخرى لشارته، لا {site}.',
  'about.elsewhere-none': 'هذا سجل {holder}. وهو لا يسمّي أي موقع لشارة.',
  'about.not-confirmed': 'مع سجل {holder} شهادة موقّعة لا تؤكده.',
  'about.could-not-check': 'مع سجل {holder} شهادة موقّعة تعذّر التحقق منها.',
  'about.trying': 'معروضة للتجربة، على هذا الحاسوب فقط.',
  'this-page': 'هذه الصفحة',
  'awarded-on': 'مُنحت في {date}',
  'reaccredited-on': 'جُدّد اعتمادها في {date}',
  'granted-by': 'منحتها {name}',
  record: 'عرض السجل',
  'own-words': 'بكلمات هذا الموقع نفسه:',
  checks: 'كيف جرى التحقق',
};
