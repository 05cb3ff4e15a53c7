import { messages as common } from '../../../i18n/common/fr.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/fr.ts';

/** The French words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Récits d’accueil et de refuge',
  nothing: 'Il n’y a pas encore de récits ici.',
  carousel: 'carrousel',
  slide: 'diapositive',
  stories: 'Récits',
  previous: 'Récits précédents',
  next: 'Récits suivants',
  position: '{n} sur {total}',
  range: '{from} à {to} sur {total}',
  'show-list': 'Tout afficher en liste',
  'show-row': 'Afficher côte à côte',
  'all-shown': { one: '{n} récit, en liste', other: '{n} récits, en liste' },
  untitled: 'Un récit',
  'content-note': 'Avertissement sur le contenu',
  'show-story': 'Afficher le récit',
  'hide-story': 'Masquer le récit',
  'read-story': 'Lire la suite',
  by: 'Raconté par {name}',
  'name-changed': 'Nom modifié',
  close: 'Fermer',
  gone: 'Ce récit n’est plus ici',
  'gone-more': 'Fermez ceci pour voir les récits qui sont ici.',
};
