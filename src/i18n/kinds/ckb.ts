import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'گرووپە ناوخۆییەکان',
  'kinds.school': 'قوتابخانەکان',
  'kinds.university': 'زانکۆکان',
  'kinds.college': 'کۆلێژەکان',
  'kinds.council': 'ئەنجومەنە ناوخۆییەکان',
  'kinds.library': 'کتێبخانەکان',
  'kinds.theatre': 'شانۆکان',
  'kinds.arts': 'ھونەر',
  'kinds.museum': 'مۆزەخانەکان',
  'kinds.faith': 'کۆمەڵگە ئایینییەکان',
  'kinds.health': 'خزمەتگوزارییەکانی تەندروستی',
  'kinds.maternity': 'خزمەتگوزارییەکانی دووگیانی و لەدایکبوون',
  'kinds.sport': 'یانە وەرزشییەکان',
  'kinds.garden': 'باخچەکان',
  'kinds.business': 'کۆمپانیاکان',
  'kinds.community': 'ڕێکخراوە کۆمەڵایەتییەکان',
  'kinds.home': 'ماڵەکان',
};
