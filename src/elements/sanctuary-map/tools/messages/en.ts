import { locationEn } from '../../../../i18n/location/en.ts';
import type { Catalogue } from '../../../../i18n/message.ts';

/** The English words of the tools. */
export const en = {
  ...locationEn,
  tools: 'Tools',
  here: 'You are about here',
  fullscreen: 'Full screen',
  'leave-fullscreen': 'Leave full screen',
  'is-fullscreen': 'Full screen. Press Escape to leave it.',
  'was-fullscreen': 'Full screen has ended.',
  'no-fullscreen': 'The browser didn’t allow full screen here.',
  print: 'Print map and list',
  'no-print': 'The sheet couldn’t be made. Print this page instead.',
  csv: 'Download as a table (CSV)',
  geojson: 'Download for a map (GeoJSON)',
  saved: {
    one: '{n} entry goes to your downloads as {file}.',
    other: '{n} entries go to your downloads as {file}.',
  },
  directions: 'Directions',
  'directions-town': 'Directions to the town, not to the address',
  'directions.device': 'Map app on this device',
  'directions-note': 'Nothing is asked of any of these before you choose. Where you are is not passed on.',
  'sheet-map': 'Map',
  'sheet-shared': 'Marks that stand for several',
  'sheet-off-map': 'In the list only: {numbers}',
  'sheet-printed': 'Printed on {date}',
} as const satisfies Catalogue;
