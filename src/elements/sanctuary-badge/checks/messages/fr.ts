import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fr.ts';

/** The French words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'La liste a été lue sur {site}, {date}.',
  'feed-stale': 'La liste a été lue pour la dernière fois sur {site} le {date}, et n’a pas pu l’être depuis.',
  'no-feed': 'La liste sur {site} n’a pas pu être lue.',
  record: 'Elle contient une fiche nommée « {place} ».',
  'no-record': 'Elle ne contient aucune fiche nommée « {place} ».',
  'unread-record': 'Sa fiche nommée « {place} » n’a pas pu être lue.',
  status: 'Statut donné par l’organisme qui accorde le label : {status}.',
  confirmed: 'Dernière confirmation : {date}.',
  'host-named': 'La fiche désigne ce site, {site}.',
  'host-trying': 'Cette page est sur votre propre ordinateur, où tout badge peut être essayé.',
  'host-elsewhere': 'La fiche ne désigne pas {site}.',
  'no-credential': 'La fiche n’a pas d’attestation signée. Seule la liste en répond.',
  'credential-pending': 'Son attestation signée est en cours de vérification.',
  valid:
    'Son attestation signée est authentique : elle est signée avec une clé de l’éditeur et concerne bien ce titulaire et ce label.',
  unreadable: 'Son attestation signée ne peut pas être lue.',
  unsupported: 'Son attestation est signée d’une manière qui ne peut pas être vérifiée ici.',
  'unknown-key': 'Son attestation signée désigne une clé que l’éditeur ne publie pas.',
  'wrong-key': 'Son attestation n’a pas été signée avec la clé qu’elle désigne.',
  altered: 'Son attestation signée a été modifiée après la signature, ou n’a pas été signée par l’éditeur.',
  'other-issuer': 'Son attestation signée a été délivrée au nom d’un autre que l’éditeur.',
  'other-record': 'Son attestation signée est celle d’un autre titulaire ou d’un autre label.',
  'not-yet': 'Son attestation signée n’est pas encore valable.',
  expired: 'Son attestation signée a expiré.',
  revoked: 'Son attestation signée a été retirée par l’éditeur.',
  'status-unknown': 'Il n’est pas possible de vérifier ici si son attestation signée a été retirée.',
  unreachable: 'Son attestation signée n’a pas pu être vérifiée : les clés de l’éditeur n’ont pas pu être obtenues.',
};
