import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/am.ts';

/** The Amharic words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'እድገት በጊዜ ሂደት',
  year: 'ዓመት',
  present: '{year}፣ አሁን',
  play: 'አጫውት',
  pause: 'ለጊዜው አቁም',
  previous: 'ቀዳሚው ዓመት',
  next: 'ቀጣዩ ዓመት',
  groups: { one: '{n} ቡድን', other: '{n} ቡድኖች' },
  places: { one: '{n} ቦታ', other: '{n} ቦታዎች' },
  count: '{year}፦ {what}',
  none: '{year}፦ ገና የለም',
  'undated-hidden': { one: '{n} ቀን ስለሌለው አይታይም', other: '{n} ቀን ስለሌላቸው አይታዩም' },
  'undated-shown': { one: 'ከእነዚህ {n} ቀን የለውም', other: 'ከእነዚህ {n} ቀን የላቸውም' },
  table: 'በየዓመቱ',
  caption: 'ቡድኖችና ቦታዎች በጀመሩበት ዓመት',
  new: 'አዲስ',
  total: 'ጠቅላላ',
  undated: 'ቀን የሌለው',
};
