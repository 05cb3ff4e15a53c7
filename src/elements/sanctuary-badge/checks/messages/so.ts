import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/so.ts';

/** The Somali words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'Liiska waxaa laga akhriyay {site}, {date}.',
  'feed-stale': 'Liiska waxaa ugu dambayn laga akhriyay {site} {date}, tan iyo markaasna lama akhrin karin.',
  'no-feed': 'Liiska ku yaal {site} lama akhrin karin.',
  record: 'Waxaa ku jira diiwaan magaciisu yahay “{place}”.',
  'no-record': 'Kuma jiro diiwaan magaciisu yahay “{place}”.',
  'unread-record': 'Diiwaanka magaciisu yahay “{place}” lama akhrin karin.',
  status: 'Cidda bixisa abaalmarinta waxay xaaladdeeda ku sheegtay: {status}.',
  confirmed: 'Taas waxaa ugu dambayn la xaqiijiyay {date}.',
  'host-named': 'Diiwaanku wuxuu magacaabay mareegtan, {site}.',
  'host-trying': 'Boggani wuxuu ku yaal kombiyuutarkaaga, halkaas oo calaamad kasta lagu tijaabin karo.',
  'host-elsewhere': 'Diiwaanku ma magacaabin {site}.',
  'no-credential': 'Diiwaanku ma laha caddayn saxiixan. Waxa keliya ee sheegaya waa liiska.',
  'credential-pending': 'Caddayntiisa saxiixan waa la hubinayaa.',
  valid:
    'Caddayntiisa saxiixan waa run: waxaa lagu saxiixay furaha daabacaha, waxayna ku saabsan tahay cidda haysata iyo abaalmarintan.',
  unreadable: 'Caddayntiisa saxiixan lama akhrin karo.',
  unsupported: 'Caddayntiisa waxaa loo saxiixay si aan halkan lagu hubin karin.',
  'unknown-key': 'Caddayntiisa saxiixan waxay magacaabaysaa fure aanu daabacuhu baahin.',
  'wrong-key': 'Caddayntiisa laguma saxiixin furaha ay magacaabayso.',
  altered: 'Caddayntiisa saxiixan waa la beddelay saxiixa ka dib, ama daabacaha ma saxiixin.',
  'other-issuer': 'Caddayntiisa saxiixan waxaa lagu bixiyay magaca cid aan daabacaha ahayn.',
  'other-record': 'Caddayntiisa saxiixan waxaa leh cid kale ama abaalmarin kale.',
  'not-yet': 'Caddayntiisa saxiixan weli ma shaqayso.',
  expired: 'Caddayntiisa saxiixan way dhacday.',
  revoked: 'Caddayntiisa saxiixan daabacaha ayaa kala noqday.',
  'status-unknown': 'Halkan laguma hubin karo in caddayntiisa saxiixan lala noqday.',
  unreachable: 'Caddayntiisa saxiixan lama hubin karin: furayaasha daabacaha lama heli karin.',
};
