import { messages as location } from '../../../../i18n/location/sq.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/sq.ts';

/** The Albanian words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Mjete',
  here: 'Ju ndodheni afërsisht këtu',
  fullscreen: 'Ekran i plotë',
  'leave-fullscreen': 'Dilni nga ekrani i plotë',
  'is-fullscreen': 'Ekran i plotë. Shtypni Escape për të dalë.',
  'was-fullscreen': 'Ekrani i plotë u mbyll.',
  'no-fullscreen': 'Shfletuesi nuk e lejoi ekranin e plotë këtu.',
  print: 'Printoni hartën dhe listën',
  'no-print': 'Fleta nuk u përgatit dot. Printoni këtë faqe.',
  csv: 'Shkarkojeni si tabelë (CSV)',
  geojson: 'Shkarkojeni për një hartë (GeoJSON)',
  saved: {
    one: '{n} shënim shkon te shkarkimet tuaja si {file}.',
    other: '{n} shënime shkojnë te shkarkimet tuaja si {file}.',
  },
  directions: 'Udhëzime rruge',
  'directions-town': 'Udhëzime rruge për te qyteti, jo për te adresa',
  'directions.device': 'Aplikacioni i hartave në këtë pajisje',
  'directions-note':
    'Asnjërit prej tyre nuk i kërkohet gjë para se të zgjidhni. Vendi ku ndodheni nuk u jepet të tjerëve.',
  'sheet-map': 'Harta',
  'sheet-shared': 'Shenja që përfaqësojnë disa',
  'sheet-off-map': 'Vetëm në listë: {numbers}',
  'sheet-printed': 'Printuar më {date}',
};
