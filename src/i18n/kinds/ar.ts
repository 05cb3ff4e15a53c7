import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'المجموعات المحلية',
  'kinds.school': 'المدارس',
  'kinds.university': 'الجامعات',
  'kinds.college': 'الكليات',
  'kinds.council': 'المجالس المحلية',
  'kinds.library': 'المكتبات',
  'kinds.theatre': 'المسارح',
  'kinds.arts': 'الفنون',
  'kinds.museum': 'المتاحف',
  'kinds.faith': 'الجماعات الدينية',
  'kinds.health': 'الخدمات الصحية',
  'kinds.maternity': 'خدمات الأمومة',
  'kinds.sport': 'الأندية الرياضية',
  'kinds.garden': 'الحدائق',
  'kinds.business': 'الشركات',
  'kinds.community': 'المنظمات المجتمعية',
  'kinds.home': 'المنازل',
};
