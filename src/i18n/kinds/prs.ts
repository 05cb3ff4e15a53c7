import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'گروه‌های محلی',
  'kinds.school': 'مکتب‌ها',
  'kinds.university': 'پوهنتون‌ها',
  'kinds.college': 'کالج‌ها',
  'kinds.council': 'شوراهای محلی',
  'kinds.library': 'کتابخانه‌ها',
  'kinds.theatre': 'تیاترها',
  'kinds.arts': 'هنر',
  'kinds.museum': 'موزیم‌ها',
  'kinds.faith': 'جامعه‌های دینی',
  'kinds.health': 'خدمات صحی',
  'kinds.maternity': 'خدمات حاملگی و ولادت',
  'kinds.sport': 'کلپ‌های ورزشی',
  'kinds.garden': 'باغ‌ها',
  'kinds.business': 'تجارت‌ها',
  'kinds.community': 'نهادهای مردمی',
  'kinds.home': 'خانه‌ها',
};
