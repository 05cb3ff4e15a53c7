import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Wrthi’n llwytho',
  retry: 'Rhoi cynnig arall arni',
  'error.offline': 'Mae’n ymddangos eich bod all-lein. Byddwn yn dangos y rhestr pan fyddwch wedi cysylltu eto.',
  'error.timeout': 'Mae’r rhestr yn cymryd gormod o amser i gyrraedd.',
  'error.http': 'Doedd dim modd llwytho’r rhestr. Cafwyd gwall gan y gweinydd lle mae’n cael ei chadw.',
  'error.blocked': 'Doedd dim modd cyrraedd y rhestr o’r dudalen hon.',
  'error.not-json': 'Doedd dim modd llwytho’r rhestr. Nid rhestr yw’r hyn a gyrhaeddodd.',
  'error.wrong-shape': 'Doedd dim modd darllen y rhestr. Nid yw yn y ffurf rydym yn ei disgwyl.',
  'error.unsupported-version': 'Mae’r rhestr hon yn fwy newydd nag y gall y dudalen hon ei darllen.',
  'error.too-large': 'Mae’r rhestr yn rhy fawr i’w dangos yma.',
  stale: 'Doedd dim modd diweddaru’r rhestr hon. Fe’i dangosir fel yr oedd ar {date}.',
  'partly-unavailable': 'Doedd dim modd llwytho rhan o’r rhestr.',
  'some-unreadable': {
    one: 'Doedd dim modd darllen {n} cofnod ac nid yw’n cael ei ddangos.',
    two: 'Doedd dim modd darllen {n} gofnod ac nid ydynt yn cael eu dangos.',
    other: 'Doedd dim modd darllen {n} cofnod ac nid ydynt yn cael eu dangos.',
  },
  nothing: 'Does dim i’w ddangos yma eto.',
  'source-line': 'Ffynhonnell: {title}',
  'source-line-updated': 'Ffynhonnell: {title}, {date}',
  removals: 'Newid neu dynnu cofnod',
};
