import { messages as feed } from '../../../i18n/feed/am.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/am.ts';

/** The Amharic words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'ከኢንተርኔት ጋር የተገናኙ አይመስልም። ግንኙነቱ ሲመለስ ይህን ሽልማት እናረጋግጣለን።',
  'error.timeout': 'መዝገቡ ለመምጣት ብዙ ጊዜ እየወሰደ ነው።',
  'error.http': 'መዝገቡ ያለበት ሰርቨር ስህተት መልሷል።',
  'error.blocked': 'ከዚህ ገጽ መዝገቡን ማግኘት አልቻልንም።',
  'error.not-json': 'የመጣው ነገር መዝገብ አይደለም።',
  'error.wrong-shape': 'መዝገቡ በምንጠብቀው ቅርጽ አይደለም።',
  'error.unsupported-version': 'መዝገቡ ይህ ገጽ ማንበብ ከሚችለው የበለጠ አዲስ ነው።',
  'error.too-large': 'መዝገቡ ያለበት ዝርዝር በጣም ትልቅ ነው።',
  stale: 'እንደገና ማረጋገጥ አልቻልንም። መዝገቡ በ{date} የሚለው ይህ ነበር።',
  loading: 'ይህን ሽልማት በማረጋገጥ ላይ',
  award: 'ሽልማት',
  'state.awarded': 'ተሰጥቷል',
  'state.working-towards': 'ይህን ሽልማት ለማግኘት እየተሠራ ነው',
  'state.pledged': 'ቃል ተገብቷል',
  'state.re-accreditation-due': 'የሚታደስበት ጊዜ ደርሷል',
  'state.lapsed': 'ከእንግዲህ የለም',
  'state.not-found': 'አልተገኘም',
  'state.could-not-check': 'ይህን ሽልማት ማረጋገጥ አልተቻለም',
  'state.not-confirmed': 'አልተረጋገጠም',
  'state.elsewhere': 'የዚህ ድረ ገጽ ሽልማት አይደለም',
  'short.awarded': 'ተሰጥቷል',
  'short.working-towards': 'እየተሠራ ነው',
  'short.pledged': 'ቃል ተገብቷል',
  'short.re-accreditation-due': 'መታደስ አለበት',
  'about.not-found': 'በሽልማቶች ዝርዝር ውስጥ የዚህ መዝገብ የለም።',
  'about.part-missing': 'የሽልማቶቹን ዝርዝር ሙሉ በሙሉ ማንበብ አልተቻለም።',
  'about.set-aside': 'የዚህን ሽልማት መዝገብ ማንበብ አልተቻለም።',
  'about.elsewhere': 'ይህ መዝገብ የ{holder} ነው። ለምልክቱ የሚጠቅሰው ሌሎች ድረ ገጾችን እንጂ {site} አይደለም።',
  'about.elsewhere-none': 'ይህ መዝገብ የ{holder} ነው። ለምልክት የሚጠቅሰው ድረ ገጽ የለም።',
  'about.not-confirmed': 'የ{holder} መዝገብ የማያረጋግጠው የተፈረመ ምስክር ወረቀት አለው።',
  'about.could-not-check': 'የ{holder} መዝገብ ማረጋገጥ ያልተቻለ የተፈረመ ምስክር ወረቀት አለው።',
  'about.trying': 'ለሙከራ ይታያል፣ በዚህ ኮምፒውተር ላይ ብቻ።',
  'this-page': 'ይህ ገጽ',
  'awarded-on': 'በ{date} ተሰጥቷል',
  'reaccredited-on': 'በ{date} ታድሷል',
  'granted-by': 'በ{name} የተሰጠ',
  record: 'መዝገቡን ይመልከቱ',
  'own-words': 'በዚህ ድረ ገጽ በራሱ ቃል፦',
  checks: 'ይህ እንዴት እንደተረጋገጠ',
};
