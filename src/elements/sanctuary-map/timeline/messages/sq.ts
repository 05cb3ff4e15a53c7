import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/sq.ts';

/** The Albanian words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Rritja me kalimin e kohës',
  year: 'Viti',
  present: '{year}, sot',
  play: 'Luaj',
  pause: 'Ndalo',
  previous: 'Viti i mëparshëm',
  next: 'Viti tjetër',
  groups: { one: '{n} grup', other: '{n} grupe' },
  places: { one: '{n} vend', other: '{n} vende' },
  count: '{year}: {what}',
  none: '{year}: ende asnjë',
  'undated-hidden': { one: '{n} nuk ka datë dhe nuk shfaqet', other: '{n} nuk kanë datë dhe nuk shfaqen' },
  'undated-shown': { one: '{n} prej tyre pa datë', other: '{n} prej tyre pa datë' },
  table: 'Vit pas viti',
  caption: 'Grupet dhe vendet sipas vitit kur filluan',
  new: 'Të reja',
  total: 'Gjithsej',
  undated: 'Pa datë',
};
