import { messages as common } from '../../../i18n/common/sq.ts';
import { messages as location } from '../../../i18n/location/sq.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/sq.ts';

/** The Albanian words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Gjeni grupin tuaj lokal',
  label: 'Kodi postar, qyteti ose emri i grupit',
  hint: 'Për shembull S1, Llandudno ose D02. Ajo që shkruani mbetet në këtë pajisje.',
  find: 'Gjej',
  suggestions: 'Sugjerime',
  'suggestion-count': { one: '{n} sugjerim', other: '{n} sugjerime' },
  'kind.group-alone': 'Grup lokal',
  'kind.postcode': 'Zonë e kodit postar',
  'kind.eircode': 'Zonë Eircode',
  'problem.title': 'Ka një problem',
  'problem.empty': 'Shkruani një kod postar, një qytet ose emrin e një grupi.',
  'problem.unknown':
    'Nuk e njohim “{text}”. Kontrolloni drejtshkrimin, ose shkruani një qytet pranë ose gjysmën e parë të një kodi postar.',
  'problem.forces':
    '“{text}” është adresë e forcave të armatosura dhe nuk ndodhet në një vend të vetëm. Shkruani qytetin që keni pranë.',
  'problem.non-geographic':
    '“{text}” është vetëm për postë dhe nuk ndodhet në një vend të vetëm. Shkruani një qytet ose një kod tjetër postar.',
  'problem.overseas': '“{text}” është jashtë Britanisë dhe Irlandës, ku ndodhen të gjitha grupet.',
  'problem.no-such-area': 'Asnjë kod postar nuk fillon si “{text}”. Kontrollojeni, ose shkruani një qytet.',
  'problem.too-short': 'Shkruani pak më shumë: një qytet, ose gjysmën e parë të një kodi postar.',
  'problem.too-long':
    'Kjo është shumë e gjatë për t’u kërkuar. Shkruani vetëm një kod postar, një qytet ose emrin e një grupi.',
  'problem.unlisted':
    'Nuk gjetëm asnjë grup me emrin “{text}”. Qytetet dhe kodet postare nuk mund të kërkohen tani: kontrolloni lidhjen dhe provoni përsëri.',
  'problem.no-groups': 'Në listë nuk ka asnjë grup që i dihet vendi.',
  'lookups-missing': 'Qytetet dhe kodet postare nuk u ngarkuan dot. Grupet mund të gjenden ende sipas emrit dhe zonës.',
  here: 'vendi ku ndodheni',
  'results-near': { one: '{n} grup pranë: {place}', other: '{n} grupe pranë: {place}' },
  'results-named': { one: 'U gjet {n} grup për “{text}”', other: 'U gjetën {n} grupe për “{text}”' },
  'none-within': 'Asnjë grup brenda {distance} nga: {place}',
  'nearest-anyway': { one: 'Ky është më i afërti.', other: 'Këta janë më të afërtit.' },
  start: 'Krijoni një grup aty ku jetoni',
  'stands-for': '{code} nuk është në listën tonë, prandaj largësitë llogariten nga: {place}.',
  'which-one': 'Cilin “{text}” keni parasysh?',
  'did-you-mean': 'Nuk e njohim “{text}”. Mos kishit parasysh një nga këto?',
  again: 'Filloni nga e para',
  'away.n': '{distance} në veri',
  'away.ne': '{distance} në verilindje',
  'away.e': '{distance} në lindje',
  'away.se': '{distance} në juglindje',
  'away.s': '{distance} në jug',
  'away.sw': '{distance} në jugperëndim',
  'away.w': '{distance} në perëndim',
  'away.nw': '{distance} në veriperëndim',
  'less-than': 'Më pak se {distance} larg',
  covers: 'Mbulon: {areas}',
  contact: 'Kontaktoni',
  'of-group': 'me {name}',
  'closed-note': 'Ky grup nuk funksionon më.',
  'paused-note': 'Ky grup po bën pushim. Mund të vonohet në përgjigje.',
  'forming-note': 'Ky grup sapo ka filluar. Ndihma mund të jetë e mirëpritur.',
  near: 'Brenda {distance}: {what}',
  'near-none': 'Ende asgjë në listë brenda {distance}.',
  'near-loading': 'Po ngarkohet ajo që ka pranë',
  'near-failed': 'Ajo që ka pranë nuk u ngarkua dot.',
  about: 'Rreth këtij kërkimi',
  private: 'Kërkimi bëhet në këtë pajisje. As ajo që shkruani, as vendi ku ndodheni nuk dërgohet askund dhe nuk ruhet.',
};
