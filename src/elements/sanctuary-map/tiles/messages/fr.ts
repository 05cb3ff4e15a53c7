import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fr.ts';

/** The French words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Carte détaillée',
  load: 'Charger une carte détaillée depuis {host}',
  note: 'Ce serveur verra votre adresse internet, le nom de ce site et la partie de la carte que vous regardez.',
  loading: 'Chargement de la carte détaillée depuis {host}',
  shown: 'La carte détaillée est affichée.',
  back: 'Revenir à la carte dessinée',
  drawn: 'La carte dessinée est affichée.',
  retry: 'Réessayer',
  offline: 'Vous semblez être hors ligne. La carte dessinée est affichée à la place.',
  policy: 'Ce site n’autorise pas les cartes de {host}. La carte dessinée est affichée à la place.',
  refused: '{host} a refusé d’envoyer sa carte. La carte dessinée est affichée à la place.',
  busy: '{host} est trop sollicité en ce moment. La carte dessinée est affichée à la place.',
  missing: '{host} n’a pas de carte de cette zone. La carte dessinée est affichée à la place.',
  broken: '{host} a répondu par une erreur. La carte dessinée est affichée à la place.',
  unreachable: 'Nous n’avons pas pu obtenir la carte de {host}. La carte dessinée est affichée à la place.',
  code: 'La carte détaillée n’a pas pu être chargée. La carte dessinée est affichée à la place.',
};
