import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/so.ts';

/** The Somali words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Koritaanka wakhti ka dib',
  year: 'Sannad',
  present: '{year}, hadda',
  play: 'Daar',
  pause: 'Hakad geli',
  previous: 'Sannadkii hore',
  next: 'Sannadka xiga',
  groups: { one: '{n} koox', other: '{n} kooxood' },
  places: { one: '{n} meel', other: '{n} meelood' },
  count: '{year}: {what}',
  none: '{year}: weli waxba',
  'undated-hidden': { one: '{n} taariikh ma leh, lamana muujin', other: '{n} taariikh ma leh, lamana muujin' },
  'undated-shown': { other: '{n} ka mid ah oo aan taariikh lahayn' },
  table: 'Sannadba sannadka ka dambeeya',
  caption: 'Kooxaha iyo meelaha sannadka ay bilaabmeen',
  new: 'Cusub',
  total: 'Wadarta',
  undated: 'Taariikh ma leh',
};
