import { messages as common } from '../../../i18n/common/ti.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ti.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'ዛንታታት ዑቕባ',
  nothing: 'ክሳብ ሕጂ ኣብዚ ዛንታታት የለን።',
  carousel: 'ተቐያያሪ ዝርዝር',
  slide: 'ስላይድ',
  stories: 'ዛንታታት',
  previous: 'ዝቐደሙ ዛንታታት',
  next: 'ዝቕጽሉ ዛንታታት',
  position: '{n} ካብ {total}',
  range: 'ካብ {from} ክሳብ {to}፣ ካብ ድምር {total}',
  'show-list': 'ኩሉ ከም ዝርዝር ምርኣይ',
  'show-row': 'ጎድኒ ንጎድኒ ምርኣይ',
  'all-shown': { one: '{n} ዛንታ፣ ከም ዝርዝር', other: '{n} ዛንታታት፣ ከም ዝርዝር' },
  untitled: 'ዛንታ',
  'content-note': 'መዘኻኸሪ ብዛዕባ ትሕዝቶ',
  'show-story': 'ነቲ ዛንታ ምርኣይ',
  'hide-story': 'ነቲ ዛንታ ምሕባእ',
  'read-story': 'ምንባብ ምቕጻል',
  by: 'ብ{name} ዝተነግረ',
  'name-changed': 'ስም ተቐይሩ',
  close: 'ምዕጻው',
  gone: 'እዚ ዛንታ ድሕሪ ሕጂ ኣብዚ የለን',
  'gone-more': 'ኣብዚ ዘለዉ ዛንታታት ንምርኣይ ነዚ ዕጸዉ።',
};
