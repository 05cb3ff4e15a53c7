import { messages as common } from '../../../i18n/common/cy.ts';
import { messages as location } from '../../../i18n/location/cy.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/cy.ts';

/** The Welsh words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Dod o hyd i’ch grŵp lleol',
  label: 'Cod post, tref neu enw grŵp',
  hint: 'Er enghraifft S1, Llandudno neu D02. Mae’r hyn rydych yn ei deipio’n aros ar y ddyfais hon.',
  find: 'Chwilio',
  suggestions: 'Awgrymiadau',
  'suggestion-count': { other: '{n} awgrym' },
  'kind.group-alone': 'Grŵp lleol',
  'kind.postcode': 'Ardal cod post',
  'kind.eircode': 'Ardal Eircode',
  'problem.title': 'Mae problem',
  'problem.empty': 'Teipiwch god post, tref neu enw grŵp.',
  'problem.unknown':
    'Dydyn ni ddim yn gwybod am “{text}”. Gwiriwch y sillafu, neu teipiwch dref gyfagos neu hanner cyntaf cod post.',
  'problem.forces': 'Cyfeiriad y lluoedd arfog yw “{text}”, nad yw mewn un lle. Teipiwch y dref rydych chi’n agos ati.',
  'problem.non-geographic':
    'Dim ond ar gyfer post y mae “{text}”, ac nid yw mewn un lle. Teipiwch dref, neu god post arall.',
  'problem.overseas': 'Mae “{text}” y tu allan i Brydain ac Iwerddon, lle mae’r grwpiau i gyd.',
  'problem.no-such-area': 'Does dim cod post yn dechrau fel “{text}”. Gwiriwch ef, neu teipiwch dref.',
  'problem.too-short': 'Teipiwch ychydig mwy: tref, neu hanner cyntaf cod post.',
  'problem.too-long': 'Mae hynny’n ormod i chwilio amdano. Teipiwch god post, tref neu enw grŵp yn unig.',
  'problem.unlisted':
    'Chawson ni ddim grŵp o’r enw “{text}”. Does dim modd chwilio am drefi a chodau post ar hyn o bryd: gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  'problem.no-groups': 'Does dim grŵp yn y rhestr y mae ei le yn hysbys.',
  'lookups-missing': 'Doedd dim modd llwytho trefi a chodau post. Gellir dod o hyd i grwpiau o hyd yn ôl enw ac ardal.',
  here: 'lle rydych chi',
  'results-near': { two: '{n} grŵp ger {place}', other: '{n} grŵp ger {place}' },
  'results-named': { other: '{n} grŵp wedi’i ganfod ar gyfer “{text}”' },
  'none-within': 'Dim grŵp o fewn {distance} i {place}',
  'nearest-anyway': { one: 'Dyma’r agosaf.', other: 'Dyma’r rhai agosaf.' },
  start: 'Dechrau grŵp lle rydych chi’n byw',
  'stands-for': 'Nid yw {code} ar ein rhestr, felly mae’r pellteroedd o {place}.',
  'which-one': 'Pa “{text}” rydych chi’n ei olygu?',
  'did-you-mean': 'Dydyn ni ddim yn gwybod am “{text}”. Oeddech chi’n golygu un o’r rhain?',
  again: 'Dechrau eto',
  'away.n': '{distance} i’r gogledd',
  'away.ne': '{distance} i’r gogledd-ddwyrain',
  'away.e': '{distance} i’r dwyrain',
  'away.se': '{distance} i’r de-ddwyrain',
  'away.s': '{distance} i’r de',
  'away.sw': '{distance} i’r de-orllewin',
  'away.w': '{distance} i’r gorllewin',
  'away.nw': '{distance} i’r gogledd-orllewin',
  'less-than': 'Llai na {distance} i ffwrdd',
  covers: 'Yn cynnwys {areas}',
  contact: 'Cysylltu',
  'of-group': 'â {name}',
  'closed-note': 'Nid yw’r grŵp hwn yn rhedeg bellach.',
  'paused-note': 'Mae’r grŵp hwn yn cael hoe. Gall fod yn araf i ateb.',
  'forming-note': 'Mae’r grŵp hwn newydd ddechrau. Efallai y bydd yn falch o gymorth.',
  near: 'O fewn {distance}: {what}',
  'near-none': 'Dim wedi’i restru eto o fewn {distance}.',
  'near-loading': 'Yn llwytho’r hyn sydd gerllaw',
  'near-failed': 'Doedd dim modd llwytho’r hyn sydd gerllaw.',
  about: 'Ynglŷn â’r chwiliad hwn',
  private:
    'Mae’r chwilio’n digwydd ar y ddyfais hon. Nid yw’r hyn rydych yn ei deipio na lle’r ydych chi’n cael eu hanfon i unman na’u cadw.',
};
