import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Grupos locales',
  'kinds.school': 'Escuelas',
  'kinds.university': 'Universidades',
  'kinds.college': 'Centros de formación',
  'kinds.council': 'Ayuntamientos y consejos locales',
  'kinds.library': 'Bibliotecas',
  'kinds.theatre': 'Teatros',
  'kinds.arts': 'Artes',
  'kinds.museum': 'Museos',
  'kinds.faith': 'Comunidades religiosas',
  'kinds.health': 'Servicios de salud',
  'kinds.maternity': 'Servicios de maternidad',
  'kinds.sport': 'Clubes deportivos',
  'kinds.garden': 'Jardines',
  'kinds.business': 'Empresas',
  'kinds.community': 'Organizaciones comunitarias',
  'kinds.home': 'Hogares',
};
