import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Grupe lokale',
  'kinds.school': 'Shkolla',
  'kinds.university': 'Universitete',
  'kinds.college': 'Kolegje',
  'kinds.council': 'Këshilla vendorë',
  'kinds.library': 'Biblioteka',
  'kinds.theatre': 'Teatro',
  'kinds.arts': 'Arte',
  'kinds.museum': 'Muze',
  'kinds.faith': 'Bashkësi fetare',
  'kinds.health': 'Shërbime shëndetësore',
  'kinds.maternity': 'Shërbime të lindjes',
  'kinds.sport': 'Klube sportive',
  'kinds.garden': 'Kopshte',
  'kinds.business': 'Biznese',
  'kinds.community': 'Organizata të komunitetit',
  'kinds.home': 'Shtëpi',
};
