import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/sq.ts';

/** The Albanian words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Shkurtore të tastierës',
  single: 'Shkurtore me një tast: shkronja, +, − dhe ?',
  close: 'Mbyll',
  nearest: 'Te shënimi më i afërt',
  next: 'Te tjetri ose te ai para tij, nga veriu në jug',
  ends: 'Te i pari ose te i fundit',
  name: 'Te një emër',
  letters: 'Shkronjat e para të tij',
  open: 'Hap',
  escape: 'Mbyll atë që është hapur',
  zoom: 'Zmadho ose zvogëlo',
  help: 'Shfaq këto shkurtore',
  pan: 'Lëvizni hartën',
};
