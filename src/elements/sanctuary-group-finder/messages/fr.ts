import { messages as common } from '../../../i18n/common/fr.ts';
import { messages as location } from '../../../i18n/location/fr.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/fr.ts';

/** The French words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Trouvez votre groupe local',
  label: 'Code postal, ville ou nom du groupe',
  hint: 'Par exemple S1, Llandudno ou D02. Ce que vous écrivez reste sur cet appareil.',
  find: 'Chercher',
  suggestions: 'Suggestions',
  'suggestion-count': { one: '{n} suggestion', other: '{n} suggestions' },
  'kind.group-alone': 'Groupe local',
  'kind.postcode': 'Zone de code postal',
  'kind.eircode': 'Zone Eircode',
  'problem.title': 'Il y a un problème',
  'problem.empty': 'Écrivez un code postal, une ville ou le nom d’un groupe.',
  'problem.unknown':
    'Nous ne connaissons pas « {text} ». Vérifiez l’orthographe, ou écrivez une ville proche ou la première moitié d’un code postal.',
  'problem.forces':
    '« {text} » est une adresse des forces armées, qui ne correspond à aucun lieu précis. Écrivez la ville la plus proche de vous.',
  'problem.non-geographic':
    '« {text} » sert uniquement au courrier et ne correspond à aucun lieu précis. Écrivez une ville ou un autre code postal.',
  'problem.overseas':
    '« {text} » est en dehors de la Grande-Bretagne et de l’Irlande, où se trouvent tous les groupes.',
  'problem.no-such-area': 'Aucun code postal ne commence comme « {text} ». Vérifiez-le, ou écrivez une ville.',
  'problem.too-short': 'Écrivez-en un peu plus : une ville, ou la première moitié d’un code postal.',
  'problem.too-long':
    'C’est trop long pour une recherche. Écrivez seulement un code postal, une ville ou le nom d’un groupe.',
  'problem.unlisted':
    'Nous n’avons trouvé aucun groupe nommé « {text} ». Les villes et les codes postaux ne peuvent pas être consultés pour le moment : vérifiez la connexion et réessayez.',
  'problem.no-groups': 'La liste ne contient aucun groupe dont le lieu est connu.',
  'lookups-missing':
    'Les villes et les codes postaux n’ont pas pu être chargés. Vous pouvez toujours trouver un groupe par son nom ou sa zone.',
  here: 'votre position',
  'results-near': { one: '{n} groupe près de : {place}', other: '{n} groupes près de : {place}' },
  'results-named': { one: '{n} groupe trouvé pour « {text} »', other: '{n} groupes trouvés pour « {text} »' },
  'none-within': 'Aucun groupe à moins de {distance} de : {place}',
  'nearest-anyway': { one: 'Voici le plus proche.', other: 'Voici les plus proches.' },
  start: 'Créer un groupe près de chez vous',
  'stands-for': '{code} n’est pas dans notre liste : les distances sont donc calculées depuis {place}.',
  'which-one': 'De quel « {text} » s’agit-il ?',
  'did-you-mean': 'Nous ne connaissons pas « {text} ». Vouliez-vous dire l’un de ceux-ci ?',
  again: 'Recommencer',
  'away.n': '{distance} au nord',
  'away.ne': '{distance} au nord-est',
  'away.e': '{distance} à l’est',
  'away.se': '{distance} au sud-est',
  'away.s': '{distance} au sud',
  'away.sw': '{distance} au sud-ouest',
  'away.w': '{distance} à l’ouest',
  'away.nw': '{distance} au nord-ouest',
  'less-than': 'À moins de {distance}',
  covers: 'Zone couverte : {areas}',
  contact: 'Prendre contact',
  'of-group': 'avec {name}',
  'closed-note': 'Ce groupe n’est plus en activité.',
  'paused-note': 'Ce groupe fait une pause. Il peut mettre du temps à répondre.',
  'forming-note': 'Ce groupe débute. Votre aide sera peut-être la bienvenue.',
  near: 'À moins de {distance} : {what}',
  'near-none': 'Rien n’est encore répertorié à moins de {distance}.',
  'near-loading': 'Chargement de ce qui se trouve à proximité',
  'near-failed': 'Ce qui se trouve à proximité n’a pas pu être chargé.',
  about: 'À propos de cette recherche',
  private:
    'La recherche se fait sur cet appareil. Ni ce que vous écrivez ni votre position ne sont envoyés ou conservés.',
};
