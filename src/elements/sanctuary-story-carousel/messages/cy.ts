import { messages as common } from '../../../i18n/common/cy.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/cy.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Straeon noddfa',
  nothing: 'Does dim straeon yma eto.',
  carousel: 'carwsél',
  slide: 'sleid',
  stories: 'Straeon',
  previous: 'Straeon blaenorol',
  next: 'Straeon nesaf',
  position: '{n} o {total}',
  range: '{from} i {to} o {total}',
  'show-list': 'Dangos y cyfan fel rhestr',
  'show-row': 'Dangos ochr yn ochr',
  'all-shown': { two: '{n} stori, fel rhestr', other: '{n} stori, fel rhestr' },
  untitled: 'Stori',
  'content-note': 'Nodyn am y cynnwys',
  'show-story': 'Dangos y stori',
  'hide-story': 'Cuddio’r stori',
  'read-story': 'Darllen ymlaen',
  by: 'Adroddwyd gan {name}',
  'name-changed': 'Newidiwyd yr enw',
  close: 'Cau',
  gone: 'Dyw’r stori hon ddim yma bellach',
  'gone-more': 'Caewch hwn i weld y straeon sydd yma.',
};
