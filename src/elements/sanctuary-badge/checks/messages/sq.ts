import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/sq.ts';

/** The Albanian words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'Lista u lexua nga {site}, {date}.',
  'feed-stale': 'Lista u lexua së fundi nga {site} më {date}, dhe që atëherë nuk u lexua dot.',
  'no-feed': 'Lista te {site} nuk u lexua dot.',
  record: 'Ajo ka një regjistrim me emrin “{place}”.',
  'no-record': 'Ajo nuk ka regjistrim me emrin “{place}”.',
  'unread-record': 'Regjistrimi i saj me emrin “{place}” nuk u lexua dot.',
  status: 'Ai që e jep çmimin e shënon gjendjen kështu: {status}.',
  confirmed: 'Konfirmimi i fundit: {date}.',
  'host-named': 'Regjistrimi e përmend këtë sajt, {site}.',
  'host-trying': 'Kjo faqe është në kompjuterin tuaj, ku mund të provohet çdo shenjë.',
  'host-elsewhere': 'Regjistrimi nuk e përmend {site}.',
  'no-credential': 'Regjistrimi nuk ka vërtetim të nënshkruar. Për të flet vetëm lista.',
  'credential-pending': 'Vërtetimi i tij i nënshkruar po kontrollohet.',
  valid:
    'Vërtetimi i tij i nënshkruar është i vërtetë: është nënshkruar me një çelës të botuesit dhe i përket këtij mbajtësi dhe këtij çmimi.',
  unreadable: 'Vërtetimi i tij i nënshkruar nuk lexohet dot.',
  unsupported: 'Vërtetimi i tij është nënshkruar në një mënyrë që nuk mund të kontrollohet këtu.',
  'unknown-key': 'Vërtetimi i tij i nënshkruar përmend një çelës që botuesi nuk e publikon.',
  'wrong-key': 'Vërtetimi i tij nuk është nënshkruar me çelësin që përmend.',
  altered: 'Vërtetimi i tij i nënshkruar u ndryshua pas nënshkrimit, ose nuk u nënshkrua nga botuesi.',
  'other-issuer': 'Vërtetimi i tij i nënshkruar u lëshua në emër të dikujt tjetër, jo të botuesit.',
  'other-record': 'Vërtetimi i tij i nënshkruar i përket një mbajtësi tjetër ose një çmimi tjetër.',
  'not-yet': 'Vërtetimi i tij i nënshkruar nuk është ende i vlefshëm.',
  expired: 'Vërtetimi i tij i nënshkruar ka skaduar.',
  revoked: 'Vërtetimi i tij i nënshkruar u tërhoq nga botuesi.',
  'status-unknown': 'Këtu nuk mund të kontrollohet nëse vërtetimi i tij i nënshkruar është tërhequr.',
  unreachable: 'Vërtetimi i tij i nënshkruar nuk u kontrollua dot: çelësat e botuesit nuk u morën dot.',
};
