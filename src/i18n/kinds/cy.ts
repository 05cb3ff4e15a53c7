import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Grwpiau lleol',
  'kinds.school': 'Ysgolion',
  'kinds.university': 'Prifysgolion',
  'kinds.college': 'Colegau',
  'kinds.council': 'Cynghorau',
  'kinds.library': 'Llyfrgelloedd',
  'kinds.theatre': 'Theatrau',
  'kinds.arts': 'Y celfyddydau',
  'kinds.museum': 'Amgueddfeydd',
  'kinds.faith': 'Cymunedau ffydd',
  'kinds.health': 'Gwasanaethau iechyd',
  'kinds.maternity': 'Gwasanaethau mamolaeth',
  'kinds.sport': 'Clybiau chwaraeon',
  'kinds.garden': 'Gerddi',
  'kinds.business': 'Busnesau',
  'kinds.community': 'Sefydliadau cymunedol',
  'kinds.home': 'Cartrefi',
};
