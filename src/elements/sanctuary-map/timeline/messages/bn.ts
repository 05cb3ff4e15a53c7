import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/bn.ts';

/** The Bengali words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'সময়ের সঙ্গে বৃদ্ধি',
  year: 'বছর',
  present: '{year}, বর্তমান',
  play: 'চালান',
  pause: 'থামান',
  previous: 'আগের বছর',
  next: 'পরের বছর',
  groups: { other: '{n}টি দল' },
  places: { other: '{n}টি স্থান' },
  count: '{year}: {what}',
  none: '{year}: এখনও নেই',
  'undated-hidden': { other: '{n}টির তারিখ নেই, তাই দেখানো হচ্ছে না' },
  'undated-shown': { other: 'এর মধ্যে {n}টির তারিখ নেই' },
  table: 'বছর অনুযায়ী',
  caption: 'শুরুর বছর অনুযায়ী দল ও স্থান',
  new: 'নতুন',
  total: 'মোট',
  undated: 'তারিখ নেই',
};
