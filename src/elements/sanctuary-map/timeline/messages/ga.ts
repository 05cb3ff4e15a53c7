import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ga.ts';

/** The Irish words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Fás le himeacht ama',
  year: 'Bliain',
  present: '{year}, an lá inniu',
  play: 'Seinn',
  pause: 'Cuir ar sos',
  previous: 'An bhliain roimhe',
  next: 'An chéad bhliain eile',
  groups: { one: '{n} ghrúpa', two: '{n} ghrúpa', few: '{n} ghrúpa', many: '{n} ngrúpa', other: '{n} grúpa' },
  places: { many: '{n} n-áit', other: '{n} áit' },
  count: '{year}: {what}',
  none: '{year}: ceann ar bith fós',
  'undated-hidden': { other: '{n} gan dáta, nach dtaispeántar' },
  'undated-shown': { other: '{n} díobh gan dáta' },
  table: 'Bliain ar bhliain',
  caption: 'Grúpaí agus áiteanna de réir na bliana ar thosaigh siad',
  new: 'Nua',
  total: 'Iomlán',
  undated: 'Gan dáta',
};
