import type { Catalogue } from '../message.ts';

/** Names of the kinds of listing, as of a group of many. */
export const kindsEn = {
  'kinds.group': 'Local groups',
  'kinds.school': 'Schools',
  'kinds.university': 'Universities',
  'kinds.college': 'Colleges',
  'kinds.council': 'Councils',
  'kinds.library': 'Libraries',
  'kinds.theatre': 'Theatres',
  'kinds.arts': 'Arts',
  'kinds.museum': 'Museums',
  'kinds.faith': 'Faith communities',
  'kinds.health': 'Health services',
  'kinds.maternity': 'Maternity services',
  'kinds.sport': 'Sports clubs',
  'kinds.garden': 'Gardens',
  'kinds.business': 'Businesses',
  'kinds.community': 'Community organisations',
  'kinds.home': 'Homes',
} as const satisfies Catalogue;
