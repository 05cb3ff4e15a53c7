import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Місцеві групи',
  'kinds.school': 'Школи',
  'kinds.university': 'Університети',
  'kinds.college': 'Коледжі',
  'kinds.council': 'Місцеві ради',
  'kinds.library': 'Бібліотеки',
  'kinds.theatre': 'Театри',
  'kinds.arts': 'Мистецтво',
  'kinds.museum': 'Музеї',
  'kinds.faith': 'Релігійні громади',
  'kinds.health': 'Медичні служби',
  'kinds.maternity': 'Служби охорони материнства',
  'kinds.sport': 'Спортивні клуби',
  'kinds.garden': 'Сади',
  'kinds.business': 'Підприємства',
  'kinds.community': 'Громадські організації',
  'kinds.home': 'Домівки',
};
