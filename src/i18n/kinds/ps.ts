import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'ځايي ډلې',
  'kinds.school': 'ښوونځي',
  'kinds.university': 'پوهنتونونه',
  'kinds.college': 'کالجونه',
  'kinds.council': 'ځايي شوراګانې',
  'kinds.library': 'کتابتونونه',
  'kinds.theatre': 'تیاترونه',
  'kinds.arts': 'هنرونه',
  'kinds.museum': 'موزیمونه',
  'kinds.faith': 'مذهبي ټولنې',
  'kinds.health': 'روغتیايي خدمتونه',
  'kinds.maternity': 'د امېندوارۍ او زېږون خدمتونه',
  'kinds.sport': 'ورزشي کلبونه',
  'kinds.garden': 'باغونه',
  'kinds.business': 'سوداګریز بنسټونه',
  'kinds.community': 'ټولنیز سازمانونه',
  'kinds.home': 'کورونه',
};
