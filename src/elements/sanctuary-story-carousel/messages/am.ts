import { messages as common } from '../../../i18n/common/am.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/am.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'የመጠለያ ታሪኮች',
  nothing: 'እስካሁን እዚህ ታሪኮች የሉም።',
  carousel: 'ተንሸራታች ማሳያ',
  slide: 'ስላይድ',
  stories: 'ታሪኮች',
  previous: 'ቀዳሚ ታሪኮች',
  next: 'ቀጣይ ታሪኮች',
  position: '{n} ከ{total}',
  range: 'ከ{from} እስከ {to}፣ ከጠቅላላ {total}',
  'show-list': 'ሁሉንም በዝርዝር አሳይ',
  'show-row': 'ጎን ለጎን አሳይ',
  'all-shown': { one: '{n} ታሪክ፣ በዝርዝር', other: '{n} ታሪኮች፣ በዝርዝር' },
  untitled: 'ታሪክ',
  'content-note': 'ስለ ይዘቱ ማሳሰቢያ',
  'show-story': 'ታሪኩን አሳይ',
  'hide-story': 'ታሪኩን ደብቅ',
  'read-story': 'ማንበብዎን ይቀጥሉ',
  by: 'በ{name} የተነገረ',
  'name-changed': 'ስሙ ተቀይሯል',
  close: 'ዝጋ',
  gone: 'ይህ ታሪክ ከእንግዲህ እዚህ የለም',
  'gone-more': 'እዚህ ያሉትን ታሪኮች ለማየት ይህን ይዝጉ።',
};
