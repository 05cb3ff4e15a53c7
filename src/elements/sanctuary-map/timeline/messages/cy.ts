import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/cy.ts';

/** The Welsh words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Twf dros amser',
  year: 'Blwyddyn',
  present: '{year}, y presennol',
  play: 'Chwarae',
  pause: 'Oedi',
  previous: 'Y flwyddyn flaenorol',
  next: 'Y flwyddyn nesaf',
  groups: { two: '{n} grŵp', other: '{n} grŵp' },
  places: { two: '{n} le', other: '{n} lle' },
  count: '{year}: {what}',
  none: '{year}: dim eto',
  'undated-hidden': {
    one: '{n} heb ddyddiad, nad yw’n cael ei ddangos',
    other: '{n} heb ddyddiad, nad ydynt yn cael eu dangos',
  },
  'undated-shown': { other: '{n} ohonynt heb ddyddiad' },
  table: 'Fesul blwyddyn',
  caption: 'Grwpiau a lleoedd yn ôl y flwyddyn y dechreuon nhw',
  new: 'Newydd',
  total: 'Cyfanswm',
  undated: 'Dim dyddiad',
};
