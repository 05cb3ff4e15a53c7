import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'گروه‌های محلی',
  'kinds.school': 'مدرسه‌ها',
  'kinds.university': 'دانشگاه‌ها',
  'kinds.college': 'کالج‌ها',
  'kinds.council': 'شوراهای محلی',
  'kinds.library': 'کتابخانه‌ها',
  'kinds.theatre': 'تئاترها',
  'kinds.arts': 'هنر',
  'kinds.museum': 'موزه‌ها',
  'kinds.faith': 'جامعه‌های دینی',
  'kinds.health': 'خدمات درمانی',
  'kinds.maternity': 'خدمات بارداری و زایمان',
  'kinds.sport': 'باشگاه‌های ورزشی',
  'kinds.garden': 'باغ‌ها',
  'kinds.business': 'کسب‌وکارها',
  'kinds.community': 'سازمان‌های مردمی',
  'kinds.home': 'خانه‌ها',
};
