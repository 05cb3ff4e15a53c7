import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'ዘለኹምዎ ቦታ ምጥቃም',
  'location.asking': 'ኣበይ ከም ዘለኹም ንሓትት ኣለና። ብራውዘርኩም መጀመርታ ክሓተኩም ይኽእል እዩ።',
  'location.found': 'ኣበይ ከም ዘለኹም ክሳብ ናይ ሓደ ኪሎ ሜትር ልክዕነት ንፈልጥ። ኣብዚ ገጽ ጥራይ ይተርፍ፣ ናብ ማንም ኣይለኣኽን።',
  'location.rough': 'መሳርሒኹም ኣበይ ከም ዘለኹም ብግምት ጥራይ እዩ ዝፈልጥ፣ ስለዚ ቁሩብ ርሒቑ ክኸውን ይኽእል።',
  'location.forget': 'ዘለኹምዎ ቦታ ምርሳዕ',
  'location.denied': 'ብራውዘርኩም ኣበይ ከም ዘለኹም ኣይነገረናን። ኣብ ቅንብራት ናይቲ ብራውዘር ነዚ መርበብ ሓበሬታ ክትፈቕዱሉ እሞ ደጊምኩም ክትፍትኑ ትኽእሉ።',
  'location.blocked': 'እዚ ገጽ ኣበይ ከም ዘለኹም ክንሓትት ኣየፍቅደልናን። ኣብ ክንድኡ ከተማኹም ብስማ ድለዩ።',
  'location.insecure': 'ብራውዘራት ኣበይ ከም ዘለኹም ንውሑስ ገጻት (https) ጥራይ እዮም ዝነግሩ፣ እዚ ግን ውሑስ ኣይኮነን። ኣብ ክንድኡ ከተማኹም ብስማ ድለዩ።',
  'location.unavailable': 'መሳርሒኹም ኣበይ ከም ዘለኹም ክፈልጥ ኣይከኣለን። ደጊምኩም ፈትኑ፣ ወይ ከተማኹም ብስማ ድለዩ።',
  'location.timeout': 'መሳርሒኹም ኣበይ ከም ዘለኹም ንምፍላጥ ነዊሕ ግዜ ወሲዱ። ደጊምኩም ፈትኑ፣ ወይ ከተማኹም ብስማ ድለዩ።',
  'location.unsupported': 'እዚ ብራውዘር ኣበይ ከም ዘለኹም ክፈልጥ ኣይክእልን። ኣብ ክንድኡ ከተማኹም ብስማ ድለዩ።',
};
