import { messages as location } from '../../../../i18n/location/cy.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/cy.ts';

/** The Welsh words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Offer',
  here: 'Rydych chi tua’r fan hon',
  fullscreen: 'Sgrin lawn',
  'leave-fullscreen': 'Gadael y sgrin lawn',
  'is-fullscreen': 'Sgrin lawn. Pwyswch Escape i’w gadael.',
  'was-fullscreen': 'Mae’r sgrin lawn wedi dod i ben.',
  'no-fullscreen': 'Wnaeth y porwr ddim caniatáu sgrin lawn yma.',
  print: 'Argraffu’r map a’r rhestr',
  'no-print': 'Doedd dim modd gwneud y daflen. Argraffwch y dudalen hon yn lle hynny.',
  csv: 'Lawrlwytho fel tabl (CSV)',
  geojson: 'Lawrlwytho ar gyfer map (GeoJSON)',
  saved: {
    two: 'Mae {n} gofnod yn mynd i’ch lawrlwythiadau fel {file}.',
    other: 'Mae {n} cofnod yn mynd i’ch lawrlwythiadau fel {file}.',
  },
  directions: 'Cyfarwyddiadau',
  'directions-town': 'Cyfarwyddiadau i’r dref, nid i’r cyfeiriad',
  'directions.device': 'Ap mapiau ar y ddyfais hon',
  'directions-note':
    'Ni ofynnir dim i’r un o’r rhain cyn i chi ddewis. Nid yw’r man lle’r ydych chi yn cael ei drosglwyddo.',
  'sheet-map': 'Map',
  'sheet-shared': 'Marciau sy’n sefyll dros sawl un',
  'sheet-off-map': 'Yn y rhestr yn unig: {numbers}',
  'sheet-printed': 'Argraffwyd ar {date}',
};
