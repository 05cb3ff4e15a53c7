import { messages as location } from '../../../../i18n/location/so.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/so.ts';

/** The Somali words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Qalabka',
  here: 'Halkan ku dhowaad ayaad joogtaa',
  fullscreen: 'Shaashad buuxda',
  'leave-fullscreen': 'Ka bax shaashadda buuxda',
  'is-fullscreen': 'Shaashad buuxda. Riix Escape si aad uga baxdo.',
  'was-fullscreen': 'Shaashaddii buuxday way dhammaatay.',
  'no-fullscreen': 'Biraawsarku ma oggolaan shaashad buuxda halkan.',
  print: 'Daabac khariidadda iyo liiska',
  'no-print': 'Xaashida lama diyaarin karin. Boggan daabac beddelkeeda.',
  csv: 'U soo dejiso jadwal ahaan (CSV)',
  geojson: 'U soo dejiso khariidad (GeoJSON)',
  saved: { other: '{n} diiwaan ayaa gelaya waxyaabaha aad soo dejisatay, magacuna waa {file}.' },
  directions: 'Tilmaamaha jidka',
  'directions-town': 'Tilmaamaha jidka magaalada, ee maaha cinwaanka',
  'directions.device': 'Barnaamijka khariidadda ee qalabkan',
  'directions-note': 'Midkoodna waxba lama weydiinayo ka hor inta aanad dooran. Halka aad joogto cidna looma gudbiyo.',
  'sheet-map': 'Khariidad',
  'sheet-shared': 'Calaamadaha u taagan dhawr',
  'sheet-off-map': 'Liiska oo keliya: {numbers}',
  'sheet-printed': 'La daabacay {date}',
};
