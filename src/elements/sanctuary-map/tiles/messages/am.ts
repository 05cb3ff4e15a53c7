import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/am.ts';

/** The Amharic words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'ዝርዝር ካርታ',
  load: 'ዝርዝር ካርታ ከ{host} ጫን',
  note: 'ያ ሰርቨር የኢንተርኔት አድራሻዎን፣ የዚህን ድረ ገጽ ስም እና የትኛውን የካርታ ክፍል እንደሚያዩ ያያል።',
  loading: 'ዝርዝር ካርታ ከ{host} በመጫን ላይ',
  shown: 'ዝርዝር ካርታው ይታያል።',
  back: 'ወደ ቀላሉ ካርታ ተመለስ',
  drawn: 'ቀላሉ ካርታ ይታያል።',
  retry: 'እንደገና ይሞክሩ',
  offline: 'ከኢንተርኔት ጋር የተገናኙ አይመስልም። በምትኩ ቀላሉ ካርታ ይታያል።',
  policy: 'ይህ ድረ ገጽ ከ{host} ካርታ አይፈቅድም። በምትኩ ቀላሉ ካርታ ይታያል።',
  refused: '{host} ካርታውን ለመላክ አልፈቀደም። በምትኩ ቀላሉ ካርታ ይታያል።',
  busy: '{host} አሁን ሥራ በዝቶበታል። በምትኩ ቀላሉ ካርታ ይታያል።',
  missing: '{host} የዚህ አካባቢ ካርታ የለውም። በምትኩ ቀላሉ ካርታ ይታያል።',
  broken: '{host} ስህተት መልሷል። በምትኩ ቀላሉ ካርታ ይታያል።',
  unreachable: 'ካርታውን ከ{host} ማግኘት አልቻልንም። በምትኩ ቀላሉ ካርታ ይታያል።',
  code: 'ዝርዝር ካርታውን መጫን አልተቻለም። በምትኩ ቀላሉ ካርታ ይታያል።',
};
