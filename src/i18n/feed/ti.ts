import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'ይጽዓን ኣሎ',
  retry: 'ደጊምኩም ፈትኑ',
  'error.offline': 'ኢንተርነት ዘይብልኩም ይመስል። ርክብ ምስ ተመልሰ ነቲ ዝርዝር ከነርእየኩም ኢና።',
  'error.timeout': 'እቲ ዝርዝር ንምምጻእ ነዊሕ ግዜ ይወስድ ኣሎ።',
  'error.http': 'ነቲ ዝርዝር ክንጽዕኖ ኣይከኣልናን። ካብቲ ዝርከበሉ ሰርቨር ጌጋ መጺኡ።',
  'error.blocked': 'ካብዚ ገጽ ነቲ ዝርዝር ክንረኽቦ ኣይከኣልናን።',
  'error.not-json': 'ነቲ ዝርዝር ክንጽዕኖ ኣይከኣልናን። ዝመጸ ነገር ዝርዝር ኣይኮነን።',
  'error.wrong-shape': 'ነቲ ዝርዝር ከነንብቦ ኣይከኣልናን። ቅርጹ ከምቲ ንጽበዮ ኣይኮነን።',
  'error.unsupported-version': 'እዚ ዝርዝር ኣዝዩ ሓድሽ እዩ፣ እዚ ገጽ ከንብቦ ኣይክእልን።',
  'error.too-large': 'እቲ ዝርዝር ኣብዚ ንምርኣይ ኣዝዩ ዓቢ እዩ።',
  stale: 'ነዚ ዝርዝር ከነሐድሶ ኣይከኣልናን። ከምቲ ብ{date} ዝነበሮ ይርአ ኣሎ።',
  'partly-unavailable': 'ክፋል ናይቲ ዝርዝር ክጽዓን ኣይከኣለን።',
  'some-unreadable': { one: '{n} መዝገብ ክንበብ ኣይከኣለን፣ ኣይርአን ድማ።', other: '{n} መዝገባት ክንበቡ ኣይከኣሉን፣ ኣይርኣዩን ድማ።' },
  nothing: 'ክሳብ ሕጂ ኣብዚ ዝርአ ነገር የለን።',
  'source-line': 'ምንጪ፦ {title}',
  'source-line-updated': 'ምንጪ፦ {title}፣ {date}',
  removals: 'መዝገብ ምቕያር ወይ ምእላይ',
};
