import { messages as common } from '../../../i18n/common/sq.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/sq.ts';

/** The Albanian words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Rrëfime strehimi e mikpritjeje',
  nothing: 'Këtu ende nuk ka rrëfime.',
  carousel: 'karusel',
  slide: 'kartelë',
  stories: 'Rrëfime',
  previous: 'Rrëfimet e mëparshme',
  next: 'Rrëfimet e tjera',
  position: '{n} nga {total}',
  range: '{from} deri {to} nga {total}',
  'show-list': 'Shfaqi të gjitha si listë',
  'show-row': 'Shfaqi krah për krah',
  'all-shown': { one: '{n} rrëfim, si listë', other: '{n} rrëfime, si listë' },
  untitled: 'Një rrëfim',
  'content-note': 'Shënim për përmbajtjen',
  'show-story': 'Shfaq rrëfimin',
  'hide-story': 'Fshih rrëfimin',
  'read-story': 'Lexoni më tej',
  by: 'Rrëfyer nga {name}',
  'name-changed': 'Emri është ndryshuar',
  close: 'Mbyll',
  gone: 'Ky rrëfim nuk është më këtu',
  'gone-more': 'Mbylleni këtë për të parë rrëfimet që janë këtu.',
};
