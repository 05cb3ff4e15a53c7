import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ti.ts';

/** The Tigrinya words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'ዝርዝር ዘለዎ ካርታ',
  load: 'ዝርዝር ዘለዎ ካርታ ካብ {host} ምጽዓን',
  note: 'እቲ ሰርቨር ናይ ኢንተርነት ኣድራሻኹም፣ ስም ናይዚ መርበብ ሓበሬታን ኣየናይ ክፋል ካርታ ከም እትርእዩን ክርኢ እዩ።',
  loading: 'ዝርዝር ዘለዎ ካርታ ካብ {host} ይጽዓን ኣሎ',
  shown: 'ዝርዝር ዘለዎ ካርታ ይርአ ኣሎ።',
  back: 'ናብ ቀሊል ካርታ ምምላስ',
  drawn: 'ቀሊል ካርታ ይርአ ኣሎ።',
  retry: 'ደጊምኩም ፈትኑ',
  offline: 'ኢንተርነት ዘይብልኩም ይመስል። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  policy: 'እዚ መርበብ ሓበሬታ ካርታ ካብ {host} ኣየፍቅድን። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  refused: '{host} ካርታኡ ክልእኽ ኣይፈቐደን። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  busy: '{host} ሕጂ ብዙሕ ስራሕ ኣለዎ። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  missing: '{host} ናይዚ ከባቢ ካርታ የብሉን። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  broken: 'ካብ {host} ጌጋ መጺኡ። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  unreachable: 'ካርታ ካብ {host} ክንረክብ ኣይከኣልናን። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
  code: 'ዝርዝር ዘለዎ ካርታ ክጽዓን ኣይከኣለን። ኣብ ክንድኡ ቀሊል ካርታ ይርአ ኣሎ።',
};
