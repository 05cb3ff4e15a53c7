import { messages as location } from '../../../../i18n/location/fr.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fr.ts';

/** The French words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Outils',
  here: 'Vous êtes à peu près ici',
  fullscreen: 'Plein écran',
  'leave-fullscreen': 'Quitter le plein écran',
  'is-fullscreen': 'Plein écran. Appuyez sur Échap pour le quitter.',
  'was-fullscreen': 'Le plein écran est terminé.',
  'no-fullscreen': 'Le navigateur n’a pas autorisé le plein écran ici.',
  print: 'Imprimer la carte et la liste',
  'no-print': 'La feuille n’a pas pu être préparée. Imprimez plutôt cette page.',
  csv: 'Télécharger sous forme de tableau (CSV)',
  geojson: 'Télécharger pour une carte (GeoJSON)',
  saved: {
    one: '{n} fiche est placée dans vos téléchargements sous le nom {file}.',
    other: '{n} fiches sont placées dans vos téléchargements sous le nom {file}.',
  },
  directions: 'Itinéraire',
  'directions-town': 'Itinéraire vers la ville, et non vers l’adresse',
  'directions.device': 'Application de cartes de cet appareil',
  'directions-note':
    'Rien n’est demandé à aucun de ces services avant que vous ne choisissiez. Votre position n’est pas transmise.',
  'sheet-map': 'Carte',
  'sheet-shared': 'Repères qui en représentent plusieurs',
  'sheet-off-map': 'Dans la liste seulement : {numbers}',
  'sheet-printed': 'Imprimé le {date}',
};
