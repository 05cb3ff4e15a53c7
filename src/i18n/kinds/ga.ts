import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Grúpaí áitiúla',
  'kinds.school': 'Scoileanna',
  'kinds.university': 'Ollscoileanna',
  'kinds.college': 'Coláistí',
  'kinds.council': 'Comhairlí',
  'kinds.library': 'Leabharlanna',
  'kinds.theatre': 'Amharclanna',
  'kinds.arts': 'Na healaíona',
  'kinds.museum': 'Músaeim',
  'kinds.faith': 'Pobail chreidimh',
  'kinds.health': 'Seirbhísí sláinte',
  'kinds.maternity': 'Seirbhísí máithreachais',
  'kinds.sport': 'Clubanna spóirt',
  'kinds.garden': 'Gairdíní',
  'kinds.business': 'Gnólachtaí',
  'kinds.community': 'Eagraíochtaí pobail',
  'kinds.home': 'Tithe cónaithe',
};
