import { messages as location } from '../../../../i18n/location/ti.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ti.ts';

/** The Tigrinya words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'መሳርሒታት',
  here: 'ኣብዚ ከባቢ ኣለኹም',
  fullscreen: 'ምሉእ ስክሪን',
  'leave-fullscreen': 'ካብ ምሉእ ስክሪን ምውጻእ',
  'is-fullscreen': 'ምሉእ ስክሪን። ንምውጻእ Escape ጽቐጡ።',
  'was-fullscreen': 'ምሉእ ስክሪን ኣብቂዑ።',
  'no-fullscreen': 'እቲ ብራውዘር ኣብዚ ምሉእ ስክሪን ኣየፍቀደን።',
  print: 'ካርታን ዝርዝርን ምሕታም',
  'no-print': 'እቲ ወረቐት ክዳሎ ኣይከኣለን። ኣብ ክንድኡ ነዚ ገጽ ሕተሙ።',
  csv: 'ከም ሰደቓ ሓበሬታ ምውራድ (CSV)',
  geojson: 'ንካርታ ምውራድ (GeoJSON)',
  saved: { one: '{n} መዝገብ ብስም {file} ይወርድ ኣሎ።', other: '{n} መዝገባት ብስም {file} ይወርዱ ኣለዉ።' },
  directions: 'ኣንፈት መንገዲ',
  'directions-town': 'ኣንፈት መንገዲ ናብታ ከተማ፣ ናብቲ ኣድራሻ ኣይኮነን',
  'directions.device': 'ኣብዚ መሳርሒ ዘሎ ኣፕ ካርታ',
  'directions-note': 'ቅድሚ ምምራጽኩም ንሓደ ካብዚኦም ዝሕተት ነገር የለን። ዘለኹምዎ ቦታ ኣይመሓላለፍን።',
  'sheet-map': 'ካርታ',
  'sheet-shared': 'ንብዙሓት ዘርእዩ ምልክታት',
  'sheet-off-map': 'ኣብ ዝርዝር ጥራይ፦ {numbers}',
  'sheet-printed': 'ብ{date} ዝተሓትመ',
};
