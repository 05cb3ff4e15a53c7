import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/cy.ts';

/** The Welsh words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Map manwl',
  load: 'Llwytho map manwl o {host}',
  note: 'Bydd y gweinydd hwnnw’n gweld eich cyfeiriad rhyngrwyd, enw’r wefan hon, a pha ran o’r map rydych chi’n edrych arni.',
  loading: 'Wrthi’n llwytho’r map manwl o {host}',
  shown: 'Mae’r map manwl yn cael ei ddangos.',
  back: 'Yn ôl i’r map wedi’i dynnu',
  drawn: 'Mae’r map wedi’i dynnu yn cael ei ddangos.',
  retry: 'Rhoi cynnig arall arni',
  offline: 'Mae’n ymddangos eich bod all-lein. Dangosir y map wedi’i dynnu yn lle hynny.',
  policy: 'Nid yw’r wefan hon yn caniatáu mapiau o {host}. Dangosir y map wedi’i dynnu yn lle hynny.',
  refused: 'Gwrthododd {host} anfon ei fap. Dangosir y map wedi’i dynnu yn lle hynny.',
  busy: 'Mae gormod gan {host} i’w wneud ar hyn o bryd. Dangosir y map wedi’i dynnu yn lle hynny.',
  missing: 'Nid oes gan {host} fap o’r ardal hon. Dangosir y map wedi’i dynnu yn lle hynny.',
  broken: 'Atebodd {host} gyda gwall. Dangosir y map wedi’i dynnu yn lle hynny.',
  unreachable: 'Doedd dim modd cael y map o {host}. Dangosir y map wedi’i dynnu yn lle hynny.',
  code: 'Doedd dim modd llwytho’r map manwl. Dangosir y map wedi’i dynnu yn lle hynny.',
};
