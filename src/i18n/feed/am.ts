import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'በመጫን ላይ',
  retry: 'እንደገና ይሞክሩ',
  'error.offline': 'ከኢንተርኔት ጋር የተገናኙ አይመስልም። ግንኙነቱ ሲመለስ ዝርዝሩን እናሳያለን።',
  'error.timeout': 'ዝርዝሩ ለመምጣት ብዙ ጊዜ እየወሰደ ነው።',
  'error.http': 'ዝርዝሩን መጫን አልቻልንም። ዝርዝሩ ያለበት ሰርቨር ስህተት መልሷል።',
  'error.blocked': 'ከዚህ ገጽ ዝርዝሩን ማግኘት አልቻልንም።',
  'error.not-json': 'ዝርዝሩን መጫን አልቻልንም። የመጣው ነገር ዝርዝር አይደለም።',
  'error.wrong-shape': 'ዝርዝሩን ማንበብ አልቻልንም። በምንጠብቀው ቅርጽ አይደለም።',
  'error.unsupported-version': 'ይህ ዝርዝር ይህ ገጽ ማንበብ ከሚችለው የበለጠ አዲስ ነው።',
  'error.too-large': 'ዝርዝሩ እዚህ ለማሳየት በጣም ትልቅ ነው።',
  stale: 'ይህን ዝርዝር ማደስ አልቻልንም። በ{date} እንደነበረው ይታያል።',
  'partly-unavailable': 'የዝርዝሩን አንድ ክፍል መጫን አልተቻለም።',
  'some-unreadable': { one: '{n} መዝገብ ሊነበብ ስላልቻለ አይታይም።', other: '{n} መዝገቦች ሊነበቡ ስላልቻሉ አይታዩም።' },
  nothing: 'እስካሁን እዚህ የሚታይ ነገር የለም።',
  'source-line': 'ምንጭ፦ {title}',
  'source-line-updated': 'ምንጭ፦ {title}፣ {date}',
  removals: 'መዝገብ ለመቀየር ወይም ለማስወገድ',
};
