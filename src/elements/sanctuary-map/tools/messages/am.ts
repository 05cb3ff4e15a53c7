import { messages as location } from '../../../../i18n/location/am.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/am.ts';

/** The Amharic words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'መሣሪያዎች',
  here: 'እርስዎ እዚህ አካባቢ ነዎት',
  fullscreen: 'ሙሉ ማያ ገጽ',
  'leave-fullscreen': 'ከሙሉ ማያ ገጽ ውጣ',
  'is-fullscreen': 'ሙሉ ማያ ገጽ። ለመውጣት Escape ይጫኑ።',
  'was-fullscreen': 'ሙሉ ማያ ገጽ አብቅቷል።',
  'no-fullscreen': 'አሳሹ እዚህ ሙሉ ማያ ገጽ አልፈቀደም።',
  print: 'ካርታውንና ዝርዝሩን አትም',
  'no-print': 'የሚታተመውን ወረቀት ማዘጋጀት አልተቻለም። በምትኩ ይህን ገጽ ያትሙ።',
  csv: 'እንደ ሠንጠረዥ አውርድ (CSV)',
  geojson: 'ለካርታ አውርድ (GeoJSON)',
  saved: { one: '{n} መዝገብ {file} በሚል ስም እየወረደ ነው።', other: '{n} መዝገቦች {file} በሚል ስም እየወረዱ ነው።' },
  directions: 'የመንገድ አቅጣጫ',
  'directions-town': 'ወደ አድራሻው ሳይሆን ወደ ከተማው የመንገድ አቅጣጫ',
  'directions.device': 'በዚህ መሣሪያ ላይ ያለ የካርታ መተግበሪያ',
  'directions-note': 'እርስዎ ከመምረጥዎ በፊት ከእነዚህ ለማንኛቸውም የሚላክ ጥያቄ የለም። ያሉበት ቦታ አይተላለፍም።',
  'sheet-map': 'ካርታ',
  'sheet-shared': 'ብዙዎችን የሚወክሉ ምልክቶች',
  'sheet-off-map': 'በዝርዝሩ ውስጥ ብቻ፦ {numbers}',
  'sheet-printed': 'በ{date} የታተመ',
};
