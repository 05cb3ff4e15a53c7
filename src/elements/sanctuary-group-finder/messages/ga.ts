import { messages as common } from '../../../i18n/common/ga.ts';
import { messages as location } from '../../../i18n/location/ga.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ga.ts';

/** The Irish words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Aimsigh do ghrúpa áitiúil',
  label: 'Cód poist, baile nó ainm grúpa',
  hint: 'Mar shampla S1, Llandudno nó D02. Fanann a scríobhann tú ar an ngléas seo.',
  find: 'Aimsigh',
  suggestions: 'Moltaí',
  'suggestion-count': { one: '{n} mholadh', two: '{n} mholadh', few: '{n} mholadh', other: '{n} moladh' },
  'kind.group-alone': 'Grúpa áitiúil',
  'kind.postcode': 'Ceantar cóid poist',
  'kind.eircode': 'Ceantar Eircode',
  'problem.title': 'Tá fadhb ann',
  'problem.empty': 'Scríobh cód poist, baile nó ainm grúpa.',
  'problem.unknown':
    'Níl eolas againn ar “{text}”. Seiceáil an litriú, nó scríobh baile in aice láimhe nó an chéad leath de chód poist.',
  'problem.forces':
    'Seoladh de chuid na bhfórsaí armtha é “{text}”, nach bhfuil in aon áit amháin. Scríobh an baile is gaire duit.',
  'problem.non-geographic':
    'Is le haghaidh poist amháin é “{text}” agus níl sé in aon áit amháin. Scríobh baile, nó cód poist eile.',
  'problem.overseas': 'Tá “{text}” lasmuigh den Bhreatain agus d’Éirinn, áit a bhfuil na grúpaí go léir.',
  'problem.no-such-area': 'Níl aon chód poist a thosaíonn mar “{text}”. Seiceáil é, nó scríobh baile.',
  'problem.too-short': 'Scríobh beagán eile: baile, nó an chéad leath de chód poist.',
  'problem.too-long': 'Tá sé sin rófhada le cuardach. Ná scríobh ach cód poist, baile nó ainm grúpa.',
  'problem.unlisted':
    'Níor aimsíomar grúpa darb ainm “{text}”. Ní féidir bailte ná cóid phoist a chuardach faoi láthair: seiceáil an nasc agus bain triail eile as.',
  'problem.no-groups': 'Níl aon ghrúpa sa liosta a bhfuil a áit ar eolas.',
  'lookups-missing':
    'Níorbh fhéidir bailte agus cóid phoist a lódáil. Is féidir grúpaí a aimsiú fós de réir ainm agus ceantair.',
  here: 'an áit a bhfuil tú',
  'results-near': {
    one: '{n} ghrúpa gar do: {place}',
    two: '{n} ghrúpa gar do: {place}',
    few: '{n} ghrúpa gar do: {place}',
    many: '{n} ngrúpa gar do: {place}',
    other: '{n} grúpa gar do: {place}',
  },
  'results-named': {
    one: 'Aimsíodh {n} ghrúpa le haghaidh “{text}”',
    two: 'Aimsíodh {n} ghrúpa le haghaidh “{text}”',
    few: 'Aimsíodh {n} ghrúpa le haghaidh “{text}”',
    many: 'Aimsíodh {n} ngrúpa le haghaidh “{text}”',
    other: 'Aimsíodh {n} grúpa le haghaidh “{text}”',
  },
  'none-within': 'Níl aon ghrúpa laistigh de {distance} ó: {place}',
  'nearest-anyway': { one: 'Seo an ceann is gaire.', other: 'Seo na cinn is gaire.' },
  start: 'Bunaigh grúpa san áit a bhfuil cónaí ort',
  'stands-for': 'Níl {code} ar ár liosta, mar sin is ó {place} na faid.',
  'which-one': 'Cén “{text}” atá i gceist agat?',
  'did-you-mean': 'Níl eolas againn ar “{text}”. An ceann díobh seo a bhí i gceist agat?',
  again: 'Tosaigh arís',
  'away.n': '{distance} ó thuaidh',
  'away.ne': '{distance} soir ó thuaidh',
  'away.e': '{distance} soir',
  'away.se': '{distance} soir ó dheas',
  'away.s': '{distance} ó dheas',
  'away.sw': '{distance} siar ó dheas',
  'away.w': '{distance} siar',
  'away.nw': '{distance} siar ó thuaidh',
  'less-than': 'Níos lú ná {distance} ar shiúl',
  covers: 'Ceantar: {areas}',
  contact: 'Déan teagmháil',
  'of-group': 'le {name}',
  'closed-note': 'Níl an grúpa seo ag feidhmiú a thuilleadh.',
  'paused-note': 'Tá an grúpa seo ar sos. Seans go mbeidh moill ar an bhfreagra.',
  'forming-note': 'Níl an grúpa seo ach ag tosú. Seans go mbeadh fáilte roimh chabhair.',
  near: 'Laistigh de {distance}: {what}',
  'near-none': 'Níl aon rud ar an liosta fós laistigh de {distance}.',
  'near-loading': 'A bhfuil in aice láimhe á lódáil',
  'near-failed': 'Níorbh fhéidir a bhfuil in aice láimhe a lódáil.',
  about: 'Maidir leis an gcuardach seo',
  private:
    'Déantar an cuardach ar an ngléas seo. Ní sheoltar a scríobhann tú ná cá bhfuil tú chuig aon áit, agus ní choinnítear iad.',
};
