import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'ናይ ከባቢ ጉጅለታት',
  'kinds.school': 'ኣብያተ ትምህርቲ',
  'kinds.university': 'ዩኒቨርሲቲታት',
  'kinds.college': 'ኮለጃት',
  'kinds.council': 'ካውንስላት',
  'kinds.library': 'ኣብያተ ንባብ',
  'kinds.theatre': 'ኣብያተ ትያትር',
  'kinds.arts': 'ስነ-ጥበብ',
  'kinds.museum': 'ኣብያተ መዘክር',
  'kinds.faith': 'ሃይማኖታዊ ማሕበረሰባት',
  'kinds.health': 'ኣገልግሎታት ጥዕና',
  'kinds.maternity': 'ኣገልግሎታት ጥንስን ሕርስን',
  'kinds.sport': 'ክለባት ስፖርት',
  'kinds.garden': 'ጀርዲናት',
  'kinds.business': 'ትካላት ንግዲ',
  'kinds.community': 'ማሕበረሰባዊ ትካላት',
  'kinds.home': 'ኣባይቲ',
};
