import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/cy.ts';

/** The Welsh words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'Darllenwyd y rhestr o {site}, {date}.',
  'feed-stale': 'Darllenwyd y rhestr ddiwethaf o {site} ar {date}, a doedd dim modd ei darllen ers hynny.',
  'no-feed': 'Doedd dim modd darllen y rhestr yn {site}.',
  record: 'Mae ynddi gofnod â’r enw “{place}”.',
  'no-record': 'Nid oes ynddi gofnod â’r enw “{place}”.',
  'unread-record': 'Doedd dim modd darllen ei chofnod â’r enw “{place}”.',
  status: 'Mae’r sawl sy’n dyfarnu’r wobr yn nodi ei statws fel: {status}.',
  confirmed: 'Cadarnhawyd ddiwethaf: {date}.',
  'host-named': 'Mae’r cofnod yn enwi’r safle hwn, {site}.',
  'host-trying': 'Mae’r dudalen hon ar eich cyfrifiadur chi, lle gellir profi unrhyw fathodyn.',
  'host-elsewhere': 'Nid yw’r cofnod yn enwi {site}.',
  'no-credential': 'Nid oes tystysgrif wedi’i llofnodi yn y cofnod. Gair y rhestr yw ei air.',
  'credential-pending': 'Mae ei dystysgrif wedi’i llofnodi yn cael ei gwirio.',
  valid:
    'Mae ei dystysgrif wedi’i llofnodi yn ddilys: llofnodwyd ag allwedd y cyhoeddwr, ar gyfer y deiliad a’r wobr hyn.',
  unreadable: 'Nid oes modd darllen ei dystysgrif wedi’i llofnodi.',
  unsupported: 'Llofnodwyd ei dystysgrif mewn ffordd na ellir ei gwirio yma.',
  'unknown-key': 'Mae ei dystysgrif wedi’i llofnodi yn enwi allwedd nad yw’r cyhoeddwr yn ei chyhoeddi.',
  'wrong-key': 'Ni lofnodwyd ei dystysgrif â’r allwedd y mae’n ei henwi.',
  altered: 'Newidiwyd ei dystysgrif ar ôl ei llofnodi, neu nid y cyhoeddwr a’i llofnododd.',
  'other-issuer': 'Cyhoeddwyd ei dystysgrif wedi’i llofnodi yn enw rhywun heblaw’r cyhoeddwr.',
  'other-record': 'Tystysgrif deiliad arall neu wobr arall yw ei dystysgrif wedi’i llofnodi.',
  'not-yet': 'Nid yw ei dystysgrif wedi’i llofnodi yn ddilys eto.',
  expired: 'Mae ei dystysgrif wedi’i llofnodi wedi dod i ben.',
  revoked: 'Cymerodd y cyhoeddwr ei dystysgrif wedi’i llofnodi yn ôl.',
  'status-unknown': 'Ni ellir gwirio yma a gymerwyd ei dystysgrif wedi’i llofnodi yn ôl.',
  unreachable: 'Doedd dim modd gwirio ei dystysgrif wedi’i llofnodi: doedd dim modd nôl allweddi’r cyhoeddwr.',
};
