import { messages as location } from '../../../../i18n/location/ga.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ga.ts';

/** The Irish words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Uirlisí',
  here: 'Tá tú thart anseo',
  fullscreen: 'Lánscáileán',
  'leave-fullscreen': 'Fág an lánscáileán',
  'is-fullscreen': 'Lánscáileán. Brúigh Escape chun é a fhágáil.',
  'was-fullscreen': 'Tá deireadh leis an lánscáileán.',
  'no-fullscreen': 'Níor cheadaigh an brabhsálaí lánscáileán anseo.',
  print: 'Priontáil an léarscáil agus an liosta',
  'no-print': 'Níorbh fhéidir an bhileog a dhéanamh. Priontáil an leathanach seo ina hionad.',
  csv: 'Íoslódáil mar thábla (CSV)',
  geojson: 'Íoslódáil le haghaidh léarscáile (GeoJSON)',
  saved: {
    many: 'Téann {n} n-iontráil chuig d’íoslódálacha mar {file}.',
    other: 'Téann {n} iontráil chuig d’íoslódálacha mar {file}.',
  },
  directions: 'Treoracha',
  'directions-town': 'Treoracha go dtí an baile, ní go dtí an seoladh',
  'directions.device': 'Aip léarscáileanna ar an ngléas seo',
  'directions-note':
    'Ní iarrtar aon rud ar aon cheann díobh seo sula roghnaíonn tú. Ní chuirtear ar aghaidh cá bhfuil tú.',
  'sheet-map': 'Léarscáil',
  'sheet-shared': 'Marcanna a sheasann do roinnt iontrálacha',
  'sheet-off-map': 'Sa liosta amháin: {numbers}',
  'sheet-printed': 'Priontáilte ar {date}',
};
