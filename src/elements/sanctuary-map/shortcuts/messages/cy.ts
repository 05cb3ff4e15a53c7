import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/cy.ts';

/** The Welsh words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Bysellau llwybr byr',
  single: 'Llwybrau byr un fysell: llythrennau, +, − a ?',
  close: 'Cau',
  nearest: 'I’r cofnod agosaf',
  next: 'I’r nesaf neu’r un blaenorol, o’r gogledd i’r de',
  ends: 'I’r cyntaf neu’r olaf',
  name: 'I enw',
  letters: 'Ei lythrennau cyntaf',
  open: 'Agor',
  escape: 'Cau’r hyn sydd ar agor',
  zoom: 'Chwyddo i mewn neu allan',
  help: 'Dangos y llwybrau byr hyn',
  pan: 'Symud y map',
};
