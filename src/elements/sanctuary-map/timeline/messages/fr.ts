import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fr.ts';

/** The French words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Évolution au fil du temps',
  year: 'Année',
  present: '{year}, aujourd’hui',
  play: 'Lancer',
  pause: 'Mettre en pause',
  previous: 'Année précédente',
  next: 'Année suivante',
  groups: { one: '{n} groupe', other: '{n} groupes' },
  places: { one: '{n} lieu', other: '{n} lieux' },
  count: '{year} : {what}',
  none: '{year} : rien pour l’instant',
  'undated-hidden': {
    one: '{n} n’a pas de date et n’est pas affiché',
    other: '{n} n’ont pas de date et ne sont pas affichés',
  },
  'undated-shown': { one: 'dont {n} sans date', other: 'dont {n} sans date' },
  table: 'Année par année',
  caption: 'Groupes et lieux selon l’année de leurs débuts',
  new: 'Nouveaux',
  total: 'Total',
  undated: 'Sans date',
};
