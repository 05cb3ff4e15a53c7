import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'የአካባቢ ቡድኖች',
  'kinds.school': 'ትምህርት ቤቶች',
  'kinds.university': 'ዩኒቨርሲቲዎች',
  'kinds.college': 'ኮሌጆች',
  'kinds.council': 'የአካባቢ ምክር ቤቶች',
  'kinds.library': 'ቤተ መጻሕፍት',
  'kinds.theatre': 'ቲያትር ቤቶች',
  'kinds.arts': 'ኪነ ጥበብ',
  'kinds.museum': 'ሙዚየሞች',
  'kinds.faith': 'የእምነት ማኅበረሰቦች',
  'kinds.health': 'የጤና አገልግሎቶች',
  'kinds.maternity': 'የእናቶች አገልግሎቶች',
  'kinds.sport': 'የስፖርት ክለቦች',
  'kinds.garden': 'የአትክልት ቦታዎች',
  'kinds.business': 'የንግድ ድርጅቶች',
  'kinds.community': 'የማኅበረሰብ ድርጅቶች',
  'kinds.home': 'መኖሪያ ቤቶች',
};
