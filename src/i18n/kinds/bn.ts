import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'স্থানীয় দল',
  'kinds.school': 'স্কুল',
  'kinds.university': 'বিশ্ববিদ্যালয়',
  'kinds.college': 'কলেজ',
  'kinds.council': 'কাউন্সিল',
  'kinds.library': 'লাইব্রেরি',
  'kinds.theatre': 'থিয়েটার',
  'kinds.arts': 'শিল্পকলা',
  'kinds.museum': 'জাদুঘর',
  'kinds.faith': 'ধর্মীয় সম্প্রদায়',
  'kinds.health': 'স্বাস্থ্যসেবা',
  'kinds.maternity': 'মাতৃত্ব সেবা',
  'kinds.sport': 'ক্রীড়া ক্লাব',
  'kinds.garden': 'বাগান',
  'kinds.business': 'ব্যবসাপ্রতিষ্ঠান',
  'kinds.community': 'সামাজিক সংগঠন',
  'kinds.home': 'বাড়ি',
};
