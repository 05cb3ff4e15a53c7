import { messages as feed } from '../../../i18n/feed/fr.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/fr.ts';

/** The French words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Vous semblez être hors ligne. Nous vérifierons ce label dès que vous serez de nouveau en ligne.',
  'error.timeout': 'La fiche met trop de temps à arriver.',
  'error.http': 'Le serveur où se trouve la fiche a répondu par une erreur.',
  'error.blocked': 'Nous n’avons pas pu accéder à la fiche depuis cette page.',
  'error.not-json': 'Ce qui est arrivé n’est pas une fiche.',
  'error.wrong-shape': 'La fiche n’a pas la forme attendue.',
  'error.unsupported-version': 'La fiche est trop récente pour être lue par cette page.',
  'error.too-large': 'La liste qui contient la fiche est trop longue.',
  stale: 'Nous n’avons pas pu vérifier à nouveau. Voici ce que disait la fiche le {date}.',
  loading: 'Vérification de ce label',
  award: 'Label',
  'state.awarded': 'Label obtenu',
  'state.working-towards': 'Travaille à l’obtention de ce label',
  'state.pledged': 'Engagement pris',
  'state.re-accreditation-due': 'À renouveler',
  'state.lapsed': 'N’est plus détenu',
  'state.not-found': 'Introuvable',
  'state.could-not-check': 'Ce label n’a pas pu être vérifié',
  'state.not-confirmed': 'Non confirmé',
  'state.elsewhere': 'Ce n’est pas le label de ce site',
  'short.awarded': 'Obtenu',
  'short.working-towards': 'En préparation',
  'short.pledged': 'Engagement pris',
  'short.re-accreditation-due': 'À renouveler',
  'about.not-found': 'La liste des labels n’a aucune fiche pour celui-ci.',
  'about.part-missing': 'La liste des labels n’a pas pu être lue en entier.',
  'about.set-aside': 'La fiche de ce label n’a pas pu être lue.',
  'about.elsewhere': 'Cette fiche est celle de : {holder}. Elle désigne d’autres sites pour son badge, et non {site}.',
  'about.elsewhere-none': 'Cette fiche est celle de : {holder}. Elle ne désigne aucun site pour un badge.',
  'about.not-confirmed': 'La fiche de {holder} est accompagnée d’une attestation signée qui ne la confirme pas.',
  'about.could-not-check':
    'La fiche de {holder} est accompagnée d’une attestation signée qui n’a pas pu être vérifiée.',
  'about.trying': 'Affiché à titre d’essai, sur cet ordinateur seulement.',
  'this-page': 'cette page',
  'awarded-on': 'Obtenu : {date}',
  'reaccredited-on': 'Renouvelé : {date}',
  'granted-by': 'Accordé par {name}',
  record: 'Voir la fiche',
  'own-words': 'Selon les mots de ce site :',
  checks: 'Comment cela a été vérifié',
};
