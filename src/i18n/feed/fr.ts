import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Chargement en cours',
  retry: 'Réessayer',
  'error.offline': 'Vous semblez être hors ligne. Nous afficherons la liste dès que vous serez de nouveau en ligne.',
  'error.timeout': 'La liste met trop de temps à arriver.',
  'error.http': 'Nous n’avons pas pu charger la liste. Le serveur où elle se trouve a répondu par une erreur.',
  'error.blocked': 'Nous n’avons pas pu accéder à la liste depuis cette page.',
  'error.not-json': 'Nous n’avons pas pu charger la liste. Ce qui est arrivé n’est pas une liste.',
  'error.wrong-shape': 'Nous n’avons pas pu lire la liste. Elle n’a pas la forme attendue.',
  'error.unsupported-version': 'Cette liste est trop récente pour être lue par cette page.',
  'error.too-large': 'La liste est trop longue pour être affichée ici.',
  stale: 'Nous n’avons pas pu mettre cette liste à jour. Elle est affichée telle qu’elle était le {date}.',
  'partly-unavailable': 'Une partie de la liste n’a pas pu être chargée.',
  'some-unreadable': {
    one: '{n} fiche n’a pas pu être lue et n’est pas affichée.',
    other: '{n} fiches n’ont pas pu être lues et ne sont pas affichées.',
  },
  nothing: 'Il n’y a encore rien à afficher ici.',
  'source-line': 'Source : {title}',
  'source-line-updated': 'Source : {title}, {date}',
  removals: 'Modifier ou retirer une fiche',
};
