import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Po ngarkohet',
  retry: 'Provoni përsëri',
  'error.offline': 'Duket se nuk keni lidhje interneti. Do ta shfaqim listën kur të lidheni përsëri.',
  'error.timeout': 'Lista po vonohet shumë.',
  'error.http': 'Nuk mundëm ta ngarkonim listën. Serveri ku ndodhet u përgjigj me një gabim.',
  'error.blocked': 'Nuk mundëm ta arrinim listën nga kjo faqe.',
  'error.not-json': 'Nuk mundëm ta ngarkonim listën. Ajo që mbërriti nuk është listë.',
  'error.wrong-shape': 'Nuk mundëm ta lexonim listën. Nuk është në formën që presim.',
  'error.unsupported-version': 'Kjo listë është më e re nga sa mund të lexojë kjo faqe.',
  'error.too-large': 'Lista është shumë e madhe për t’u shfaqur këtu.',
  stale: 'Nuk mundëm ta përditësonim këtë listë. Shfaqet siç ishte më {date}.',
  'partly-unavailable': 'Një pjesë e listës nuk u ngarkua dot.',
  'some-unreadable': {
    one: '{n} shënim nuk u lexua dot dhe nuk shfaqet.',
    other: '{n} shënime nuk u lexuan dot dhe nuk shfaqen.',
  },
  nothing: 'Këtu ende nuk ka asgjë për t’u shfaqur.',
  'source-line': 'Burimi: {title}',
  'source-line-updated': 'Burimi: {title}, {date}',
  removals: 'Ndryshoni ose hiqni një shënim',
};
