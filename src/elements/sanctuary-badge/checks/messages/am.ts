import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/am.ts';

/** The Amharic words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'ዝርዝሩ ከ{site} ተነብቧል፣ {date}።',
  'feed-stale': 'ዝርዝሩ ለመጨረሻ ጊዜ ከ{site} በ{date} ተነብቧል፤ ከዚያ ወዲህ ማንበብ አልተቻለም።',
  'no-feed': 'በ{site} ያለውን ዝርዝር ማንበብ አልተቻለም።',
  record: '«{place}» የሚል ስም ያለው መዝገብ አለው።',
  'no-record': '«{place}» የሚል ስም ያለው መዝገብ የለውም።',
  'unread-record': '«{place}» የሚል ስም ያለውን መዝገቡን ማንበብ አልተቻለም።',
  status: 'ሽልማቱን የሚሰጠው አካል ሁኔታውን እንዲህ ይገልጻል፦ {status}።',
  confirmed: 'ይህ ለመጨረሻ ጊዜ የተረጋገጠው በ{date} ነው።',
  'host-named': 'መዝገቡ ይህን ድረ ገጽ ይጠቅሳል፣ {site}።',
  'host-trying': 'ይህ ገጽ ያለው በራስዎ ኮምፒውተር ላይ ነው፤ እዚያ ማንኛውንም ምልክት መሞከር ይቻላል።',
  'host-elsewhere': 'መዝገቡ {site} አይጠቅስም።',
  'no-credential': 'መዝገቡ የተፈረመ ምስክር ወረቀት የለውም። መሠረቱ ዝርዝሩ ብቻ ነው።',
  'credential-pending': 'የተፈረመው ምስክር ወረቀቱ እየተረጋገጠ ነው።',
  valid: 'የተፈረመው ምስክር ወረቀቱ እውነተኛ ነው፦ በአሳታሚው ቁልፍ የተፈረመ፣ የዚህ ባለቤትና የዚህ ሽልማት ነው።',
  unreadable: 'የተፈረመውን ምስክር ወረቀቱን ማንበብ አይቻልም።',
  unsupported: 'ምስክር ወረቀቱ የተፈረመው እዚህ ሊረጋገጥ በማይችል መንገድ ነው።',
  'unknown-key': 'የተፈረመው ምስክር ወረቀቱ አሳታሚው የማያትመውን ቁልፍ ይጠቅሳል።',
  'wrong-key': 'ምስክር ወረቀቱ በሚጠቅሰው ቁልፍ አልተፈረመም።',
  altered: 'ምስክር ወረቀቱ ከተፈረመ በኋላ ተቀይሯል፣ ወይም በአሳታሚው አልተፈረመም።',
  'other-issuer': 'የተፈረመው ምስክር ወረቀቱ ከአሳታሚው በተለየ ስም ተሰጥቷል።',
  'other-record': 'የተፈረመው ምስክር ወረቀቱ የሌላ ባለቤት ወይም የሌላ ሽልማት ነው።',
  'not-yet': 'የተፈረመው ምስክር ወረቀቱ ገና ሥራ ላይ አልዋለም።',
  expired: 'የተፈረመው ምስክር ወረቀቱ ጊዜ አልፏል።',
  revoked: 'አሳታሚው የተፈረመውን ምስክር ወረቀቱን ሽሯል።',
  'status-unknown': 'የተፈረመው ምስክር ወረቀቱ መሻሩን እዚህ ማረጋገጥ አይቻልም።',
  unreachable: 'የተፈረመውን ምስክር ወረቀቱን ማረጋገጥ አልተቻለም፦ የአሳታሚውን ቁልፎች ማግኘት አልተቻለም።',
};
