import { messages as feed } from '../../../i18n/feed/ga.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ga.ts';

/** The Irish words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Is cosúil go bhfuil tú as líne. Seiceálfaimid an gradam seo nuair a bheidh tú ar líne arís.',
  'error.timeout': 'Tá an taifead ag tógáil rófhada teacht.',
  'error.http': 'Thug an freastalaí ar a bhfuil an taifead earráid ar ais.',
  'error.blocked': 'Níorbh fhéidir linn teacht ar an taifead ón leathanach seo.',
  'error.not-json': 'Ní taifead é an rud a tháinig.',
  'error.wrong-shape': 'Níl an taifead san fhoirm a bhfuilimid ag súil léi.',
  'error.unsupported-version': 'Tá an taifead níos nuaí ná mar is féidir leis an leathanach seo a léamh.',
  'error.too-large': 'Tá an liosta ina bhfuil an taifead rómhór.',
  stale: 'Níorbh fhéidir linn seiceáil arís. Seo a bhí sa taifead ar {date}.',
  loading: 'An gradam seo á sheiceáil',
  award: 'Gradam',
  'state.awarded': 'Bronnta',
  'state.working-towards': 'Ag obair i dtreo an ghradaim seo',
  'state.pledged': 'Gealltanas tugtha',
  'state.re-accreditation-due': 'Le hathnuachan',
  'state.lapsed': 'Níl sé i seilbh a thuilleadh',
  'state.not-found': 'Níor aimsíodh é',
  'state.could-not-check': 'Níorbh fhéidir an gradam seo a sheiceáil',
  'state.not-confirmed': 'Gan deimhniú',
  'state.elsewhere': 'Ní gradam an tsuímh seo é',
  'short.awarded': 'Bronnta',
  'short.working-towards': 'Ar an mbealach',
  'short.pledged': 'Gealltanas',
  'short.re-accreditation-due': 'Le hathnuachan',
  'about.not-found': 'Níl aon taifead den ghradam seo ar liosta na ngradam.',
  'about.part-missing': 'Níorbh fhéidir liosta na ngradam a léamh ina iomláine.',
  'about.set-aside': 'Níorbh fhéidir taifead an ghradaim seo a léamh.',
  'about.elsewhere': 'Is le {holder} an taifead seo. Ainmníonn sé suíomhanna eile dá shuaitheantas, agus ní {site}.',
  'about.elsewhere-none': 'Is le {holder} an taifead seo. Ní ainmníonn sé aon suíomh do shuaitheantas.',
  'about.not-confirmed': 'Tá teastas sínithe le taifead {holder} nach dtacaíonn leis.',
  'about.could-not-check': 'Tá teastas sínithe le taifead {holder} nárbh fhéidir a sheiceáil.',
  'about.trying': 'Taispeántar é le triail a bhaint as, ar an ríomhaire seo amháin.',
  'this-page': 'an leathanach seo',
  'awarded-on': 'Bronnta: {date}',
  'reaccredited-on': 'Athnuaite: {date}',
  'granted-by': 'Bronnta ag {name}',
  record: 'Féach ar an taifead',
  'own-words': 'I bhfocail an tsuímh seo féin:',
  checks: 'Conas a seiceáladh é seo',
};
