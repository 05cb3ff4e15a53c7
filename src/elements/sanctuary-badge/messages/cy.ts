import { messages as feed } from '../../../i18n/feed/cy.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/cy.ts';

/** The Welsh words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Mae’n ymddangos eich bod all-lein. Byddwn yn gwirio’r wobr hon pan fyddwch wedi cysylltu eto.',
  'error.timeout': 'Mae’r cofnod yn cymryd gormod o amser i gyrraedd.',
  'error.http': 'Cafwyd gwall gan y gweinydd lle mae’r cofnod yn cael ei gadw.',
  'error.blocked': 'Doedd dim modd cyrraedd y cofnod o’r dudalen hon.',
  'error.not-json': 'Nid cofnod yw’r hyn a gyrhaeddodd.',
  'error.wrong-shape': 'Nid yw’r cofnod yn y ffurf rydym yn ei disgwyl.',
  'error.unsupported-version': 'Mae’r cofnod yn fwy newydd nag y gall y dudalen hon ei ddarllen.',
  'error.too-large': 'Mae’r rhestr y mae’r cofnod ynddi yn rhy fawr.',
  stale: 'Doedd dim modd gwirio eto. Dyma oedd y cofnod yn ei ddweud ar {date}.',
  loading: 'Wrthi’n gwirio’r wobr hon',
  award: 'Gwobr',
  'state.awarded': 'Wedi’i dyfarnu',
  'state.working-towards': 'Yn gweithio tuag at y wobr hon',
  'state.pledged': 'Wedi addo',
  'state.re-accreditation-due': 'I fod i gael ei hailachredu',
  'state.lapsed': 'Heb ei dal mwyach',
  'state.not-found': 'Heb ei chanfod',
  'state.could-not-check': 'Doedd dim modd gwirio’r wobr hon',
  'state.not-confirmed': 'Heb ei chadarnhau',
  'state.elsewhere': 'Nid gwobr y safle hwn',
  'short.awarded': 'Dyfarnwyd',
  'short.working-towards': 'Ar y ffordd',
  'short.pledged': 'Wedi addo',
  'short.re-accreditation-due': 'I’w hadnewyddu',
  'about.not-found': 'Nid oes cofnod o’r wobr hon yn y rhestr o wobrau.',
  'about.part-missing': 'Doedd dim modd darllen y rhestr o wobrau yn llawn.',
  'about.set-aside': 'Doedd dim modd darllen cofnod y wobr hon.',
  'about.elsewhere': 'Cofnod {holder} yw hwn. Mae’n enwi safleoedd eraill ar gyfer ei fathodyn, nid {site}.',
  'about.elsewhere-none': 'Cofnod {holder} yw hwn. Nid yw’n enwi safle ar gyfer bathodyn.',
  'about.not-confirmed': 'Daw cofnod {holder} gyda thystysgrif wedi’i llofnodi nad yw’n ei gadarnhau.',
  'about.could-not-check': 'Daw cofnod {holder} gyda thystysgrif wedi’i llofnodi nad oedd modd ei gwirio.',
  'about.trying': 'Yn cael ei ddangos i’w brofi, ar y cyfrifiadur hwn yn unig.',
  'this-page': 'y dudalen hon',
  'awarded-on': 'Dyfarnwyd {date}',
  'reaccredited-on': 'Ailachredwyd {date}',
  'granted-by': 'Dyfarnwyd gan {name}',
  record: 'Gweld y cofnod',
  'own-words': 'Yng ngeiriau’r safle hwn ei hun:',
  checks: 'Sut y gwiriwyd hyn',
};
