import { messages as feed } from '../../../i18n/feed/ti.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ti.ts';

/** The Tigrinya words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'ኢንተርነት ዘይብልኩም ይመስል። ርክብ ምስ ተመልሰ ነዚ ሽልማት ከነረጋግጾ ኢና።',
  'error.timeout': 'እቲ መዝገብ ንምምጻእ ነዊሕ ግዜ ይወስድ ኣሎ።',
  'error.http': 'ካብቲ መዝገብ ዝርከበሉ ሰርቨር ጌጋ መጺኡ።',
  'error.blocked': 'ካብዚ ገጽ ነቲ መዝገብ ክንረኽቦ ኣይከኣልናን።',
  'error.not-json': 'ዝመጸ ነገር መዝገብ ኣይኮነን።',
  'error.wrong-shape': 'ቅርጺ ናይቲ መዝገብ ከምቲ ንጽበዮ ኣይኮነን።',
  'error.unsupported-version': 'እቲ መዝገብ ኣዝዩ ሓድሽ እዩ፣ እዚ ገጽ ከንብቦ ኣይክእልን።',
  'error.too-large': 'እቲ መዝገብ ዘለዎ ዝርዝር ኣዝዩ ዓቢ እዩ።',
  stale: 'ደጊምና ከነረጋግጽ ኣይከኣልናን። እቲ መዝገብ ብ{date} ከምዚ ይብል ነበረ።',
  loading: 'እዚ ሽልማት ይረጋገጽ ኣሎ',
  award: 'ሽልማት',
  'state.awarded': 'ተዋሂቡ',
  'state.working-towards': 'ነዚ ሽልማት ንምርካብ ይስራሕ ኣሎ',
  'state.pledged': 'መብጽዓ ተኣትዩ',
  'state.re-accreditation-due': 'ዝሕደሰሉ ግዜ ኣኺሉ',
  'state.lapsed': 'ድሕሪ ሕጂ የለን',
  'state.not-found': 'ኣይተረኽበን',
  'state.could-not-check': 'እዚ ሽልማት ክረጋገጽ ኣይከኣለን',
  'state.not-confirmed': 'ኣይተረጋገጸን',
  'state.elsewhere': 'ናይዚ መርበብ ሓበሬታ ሽልማት ኣይኮነን',
  'short.awarded': 'ተዋሂቡ',
  'short.working-towards': 'ይስራሓሉ ኣሎ',
  'short.pledged': 'መብጽዓ ተኣትዩ',
  'short.re-accreditation-due': 'ክሕደስ ኣለዎ',
  'about.not-found': 'ኣብ ዝርዝር ሽልማታት ናይዚ መዝገብ የለን።',
  'about.part-missing': 'ዝርዝር ሽልማታት ምሉእ ብምሉእ ክንበብ ኣይከኣለን።',
  'about.set-aside': 'መዝገብ ናይዚ ሽልማት ክንበብ ኣይከኣለን።',
  'about.elsewhere': 'እዚ መዝገብ ናይ {holder} እዩ። ንምልክቱ ካልኦት መርበባት ይጠቅስ፣ {site} ኣይጠቅስን።',
  'about.elsewhere-none': 'እዚ መዝገብ ናይ {holder} እዩ። ንምልክት ዝጠቅሶ መርበብ ሓበሬታ የለን።',
  'about.not-confirmed': 'መዝገብ ናይ {holder} ዘየረጋግጾ ዝተፈረመ ምስክር ወረቐት ኣለዎ።',
  'about.could-not-check': 'መዝገብ ናይ {holder} ክረጋገጽ ዘይከኣለ ዝተፈረመ ምስክር ወረቐት ኣለዎ።',
  'about.trying': 'ንፈተነ ይርአ ኣሎ፣ ኣብዚ ኮምፒተር ጥራይ።',
  'this-page': 'እዚ ገጽ',
  'awarded-on': 'ብ{date} ተዋሂቡ',
  'reaccredited-on': 'ብ{date} ተሓዲሱ',
  'granted-by': 'ብ{name} ዝተዋህበ',
  record: 'ነቲ መዝገብ ምርኣይ',
  'own-words': 'ብናይዚ መርበብ ሓበሬታ ቃላት፦',
  checks: 'ብኸመይ ተረጋጊጹ',
};
