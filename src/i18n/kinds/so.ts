import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Kooxaha maxalliga ah',
  'kinds.school': 'Dugsiyada',
  'kinds.university': 'Jaamacadaha',
  'kinds.college': 'Kulliyadaha',
  'kinds.council': 'Golayaasha deegaanka',
  'kinds.library': 'Maktabadaha',
  'kinds.theatre': 'Tiyaatarrada',
  'kinds.arts': 'Farshaxanka',
  'kinds.museum': 'Matxafyada',
  'kinds.faith': 'Bulshooyinka diinta',
  'kinds.health': 'Adeegyada caafimaadka',
  'kinds.maternity': 'Adeegyada umulaha',
  'kinds.sport': 'Naadiyada ciyaaraha',
  'kinds.garden': 'Beeraha',
  'kinds.business': 'Ganacsiyada',
  'kinds.community': 'Ururrada bulshada',
  'kinds.home': 'Guryaha',
};
