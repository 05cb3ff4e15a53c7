import { messages as feed } from '../../../i18n/feed/sq.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/sq.ts';

/** The Albanian words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Duket se nuk keni lidhje interneti. Do ta kontrollojmë këtë çmim kur të lidheni përsëri.',
  'error.timeout': 'Regjistrimi po vonohet shumë.',
  'error.http': 'Serveri ku ndodhet regjistrimi u përgjigj me një gabim.',
  'error.blocked': 'Nuk mundëm ta arrinim regjistrimin nga kjo faqe.',
  'error.not-json': 'Ajo që mbërriti nuk është regjistrim.',
  'error.wrong-shape': 'Regjistrimi nuk është në formën që presim.',
  'error.unsupported-version': 'Regjistrimi është më i ri nga sa mund të lexojë kjo faqe.',
  'error.too-large': 'Lista ku ndodhet regjistrimi është shumë e madhe.',
  stale: 'Nuk mundëm ta kontrollonim përsëri. Kjo është ajo që thoshte regjistrimi më {date}.',
  loading: 'Po kontrollohet ky çmim',
  award: 'Çmimi',
  'state.awarded': 'I dhënë',
  'state.working-towards': 'Po punon për këtë çmim',
  'state.pledged': 'Zotim i dhënë',
  'state.re-accreditation-due': 'Duhet rinovuar',
  'state.lapsed': 'Nuk mbahet më',
  'state.not-found': 'Nuk u gjet',
  'state.could-not-check': 'Ky çmim nuk u kontrollua dot',
  'state.not-confirmed': 'I pakonfirmuar',
  'state.elsewhere': 'Nuk është çmimi i këtij sajti',
  'short.awarded': 'I dhënë',
  'short.working-towards': 'Në rrugë e sipër',
  'short.pledged': 'Zotim',
  'short.re-accreditation-due': 'Për rinovim',
  'about.not-found': 'Lista e çmimeve nuk ka regjistrim për këtë.',
  'about.part-missing': 'Lista e çmimeve nuk u lexua dot e plotë.',
  'about.set-aside': 'Regjistrimi i këtij çmimi nuk u lexua dot.',
  'about.elsewhere': 'Ky regjistrim është i {holder}. Për shenjën e tij përmend sajte të tjera, jo {site}.',
  'about.elsewhere-none': 'Ky regjistrim është i {holder}. Nuk përmend asnjë sajt për shenjë.',
  'about.not-confirmed': 'Regjistrimi i {holder} vjen me një vërtetim të nënshkruar që nuk e mbështet.',
  'about.could-not-check': 'Regjistrimi i {holder} vjen me një vërtetim të nënshkruar që nuk u kontrollua dot.',
  'about.trying': 'Shfaqet për provë, vetëm në këtë kompjuter.',
  'this-page': 'kjo faqe',
  'awarded-on': 'Dhënë: {date}',
  'reaccredited-on': 'Rinovuar: {date}',
  'granted-by': 'Dhënë nga {name}',
  record: 'Shihni regjistrimin',
  'own-words': 'Me fjalët e vetë këtij sajti:',
  checks: 'Si u kontrollua kjo',
};
