import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ga.ts';

/** The Irish words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Aicearraí méarchláir',
  single: 'Aicearraí aon eochrach: litreacha, +, − agus ?',
  close: 'Dún',
  nearest: 'Go dtí an iontráil is gaire',
  next: 'Go dtí an chéad cheann eile nó an ceann roimhe, ó thuaidh go dtí ó dheas',
  ends: 'Go dtí an chéad cheann nó an ceann deireanach',
  name: 'Go dtí ainm',
  letters: 'A chéad litreacha',
  open: 'Oscail',
  escape: 'Dún an rud atá oscailte',
  zoom: 'Zúmáil isteach nó amach',
  help: 'Taispeáin na haicearraí seo',
  pan: 'Bog an léarscáil',
};
