import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Groupes locaux',
  'kinds.school': 'Écoles',
  'kinds.university': 'Universités',
  'kinds.college': 'Lycées et centres de formation',
  'kinds.council': 'Collectivités locales',
  'kinds.library': 'Bibliothèques',
  'kinds.theatre': 'Théâtres',
  'kinds.arts': 'Arts',
  'kinds.museum': 'Musées',
  'kinds.faith': 'Communautés religieuses',
  'kinds.health': 'Services de santé',
  'kinds.maternity': 'Maternités',
  'kinds.sport': 'Clubs de sport',
  'kinds.garden': 'Jardins',
  'kinds.business': 'Entreprises',
  'kinds.community': 'Associations locales',
  'kinds.home': 'Foyers',
};
