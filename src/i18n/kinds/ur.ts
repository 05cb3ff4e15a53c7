import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'مقامی گروپ',
  'kinds.school': 'اسکول',
  'kinds.university': 'یونیورسٹیاں',
  'kinds.college': 'کالج',
  'kinds.council': 'کونسلیں',
  'kinds.library': 'لائبریریاں',
  'kinds.theatre': 'تھیٹر',
  'kinds.arts': 'فنون',
  'kinds.museum': 'عجائب گھر',
  'kinds.faith': 'مذہبی برادریاں',
  'kinds.health': 'صحت کی خدمات',
  'kinds.maternity': 'زچگی کی خدمات',
  'kinds.sport': 'اسپورٹس کلب',
  'kinds.garden': 'باغ',
  'kinds.business': 'کاروبار',
  'kinds.community': 'کمیونٹی ادارے',
  'kinds.home': 'گھر',
};
