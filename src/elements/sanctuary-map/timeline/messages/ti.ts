import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ti.ts';

/** The Tigrinya words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'ዕቤት ምስ ግዜ',
  year: 'ዓመት',
  present: '{year}፣ ሕጂ',
  play: 'ምጽዋት',
  pause: 'ደው ምባል',
  previous: 'ዝቐደመ ዓመት',
  next: 'ዝቕጽል ዓመት',
  groups: { one: '{n} ጉጅለ', other: '{n} ጉጅለታት' },
  places: { one: '{n} ቦታ', other: '{n} ቦታታት' },
  count: '{year}፦ {what}',
  none: '{year}፦ ገና የለን',
  'undated-hidden': { one: '{n} ዕለት የብሉን፣ ኣይርአን', other: '{n} ዕለት የብሎምን፣ ኣይርኣዩን' },
  'undated-shown': { one: 'ካብኣቶም {n} ዕለት የብሉን', other: 'ካብኣቶም {n} ዕለት የብሎምን' },
  table: 'ዓመት ብዓመት',
  caption: 'ጉጅለታትን ቦታታትን በቲ ዝጀመሩሉ ዓመት',
  new: 'ሓደስቲ',
  total: 'ድምር',
  undated: 'ዕለት ዘይብሉ',
};
