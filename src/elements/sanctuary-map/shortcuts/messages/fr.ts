import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fr.ts';

/** The French words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Raccourcis clavier',
  single: 'Raccourcis à une seule touche : lettres, +, − et ?',
  close: 'Fermer',
  nearest: 'Vers la fiche la plus proche',
  next: 'Vers la suivante ou la précédente, du nord au sud',
  ends: 'Vers la première ou la dernière',
  name: 'Vers un nom',
  letters: 'Ses premières lettres',
  open: 'Ouvrir',
  escape: 'Fermer ce qui est ouvert',
  zoom: 'Agrandir ou réduire',
  help: 'Afficher ces raccourcis',
  pan: 'Déplacer la carte',
};
