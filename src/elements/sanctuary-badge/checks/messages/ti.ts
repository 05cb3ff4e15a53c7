import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ti.ts';

/** The Tigrinya words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'እቲ ዝርዝር ካብ {site} ተነቢቡ፣ {date}።',
  'feed-stale': 'እቲ ዝርዝር ንመወዳእታ ግዜ ካብ {site} ብ{date} ተነቢቡ። ካብኡ ንደሓር ክንበብ ኣይከኣለን።',
  'no-feed': 'ኣብ {site} ዘሎ ዝርዝር ክንበብ ኣይከኣለን።',
  record: '“{place}” ዝብል ስም ዘለዎ መዝገብ ኣለዎ።',
  'no-record': '“{place}” ዝብል ስም ዘለዎ መዝገብ የብሉን።',
  'unread-record': '“{place}” ዝብል ስም ዘለዎ መዝገቡ ክንበብ ኣይከኣለን።',
  status: 'ነቲ ሽልማት ዝህብ ኣካል ኩነታቱ ከምዚ ይብል፦ {status}።',
  confirmed: 'እዚ ንመወዳእታ ግዜ ብ{date} ተረጋጊጹ።',
  'host-named': 'እቲ መዝገብ ነዚ መርበብ ሓበሬታ ይጠቅሶ፣ {site}።',
  'host-trying': 'እዚ ገጽ ኣብ ናትኩም ኮምፒተር እዩ ዘሎ፣ ኣብኡ ዝኾነ ምልክት ክፍተን ይኽእል።',
  'host-elsewhere': 'እቲ መዝገብ ን{site} ኣይጠቅሶን።',
  'no-credential': 'እቲ መዝገብ ዝተፈረመ ምስክር ወረቐት የብሉን። መሰረቱ እቲ ዝርዝር ጥራይ እዩ።',
  'credential-pending': 'ዝተፈረመ ምስክር ወረቐቱ ይረጋገጽ ኣሎ።',
  valid: 'ዝተፈረመ ምስክር ወረቐቱ ሓቀኛ እዩ፦ ብመፍትሕ ናይቲ ኣሕታሚ ዝተፈረመ፣ ናይዚ ዋናን ናይዚ ሽልማትን እዩ።',
  unreadable: 'ዝተፈረመ ምስክር ወረቐቱ ክንበብ ኣይክእልን።',
  unsupported: 'ምስክር ወረቐቱ ኣብዚ ክረጋገጽ ብዘይክእል ኣገባብ ተፈሪሙ።',
  'unknown-key': 'ዝተፈረመ ምስክር ወረቐቱ እቲ ኣሕታሚ ዘይሓትሞ መፍትሕ ይጠቅስ።',
  'wrong-key': 'ምስክር ወረቐቱ በቲ ዝጠቅሶ መፍትሕ ኣይተፈረመን።',
  altered: 'ምስክር ወረቐቱ ድሕሪ ምፍራሙ ተቐይሩ፣ ወይ ብኣሕታሚ ኣይተፈረመን።',
  'other-issuer': 'ዝተፈረመ ምስክር ወረቐቱ ካብ ኣሕታሚ ብዝተፈልየ ስም ተዋሂቡ።',
  'other-record': 'ዝተፈረመ ምስክር ወረቐቱ ናይ ካልእ ዋና ወይ ናይ ካልእ ሽልማት እዩ።',
  'not-yet': 'ዝተፈረመ ምስክር ወረቐቱ ገና ኣይሰርሕን።',
  expired: 'ግዜ ዝተፈረመ ምስክር ወረቐቱ ሓሊፉ።',
  revoked: 'እቲ ኣሕታሚ ንዝተፈረመ ምስክር ወረቐቱ ስሒብዎ።',
  'status-unknown': 'ዝተፈረመ ምስክር ወረቐቱ ተሳሒቡ እንተኾይኑ ኣብዚ ክረጋገጽ ኣይክእልን።',
  unreachable: 'ዝተፈረመ ምስክር ወረቐቱ ክረጋገጽ ኣይከኣለን፦ መፋትሕ ናይቲ ኣሕታሚ ክርከቡ ኣይከኣሉን።',
};
