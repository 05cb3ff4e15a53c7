import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ps.ts';

/** The Pashto words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'د کیبورډ لنډلارې',
  single: 'د یوې تڼۍ لنډلارې: توري، +، − او ?',
  close: 'بندول',
  nearest: 'تر ټولو نږدې توکي ته',
  next: 'راتلونکي یا مخکیني ته، له شمال څخه سویل ته',
  ends: 'لومړي یا وروستي ته',
  name: 'یوه نوم ته',
  letters: 'لومړي توري یې',
  open: 'پرانیستل',
  escape: 'د پرانیستي بندول',
  zoom: 'لویول یا کوچني کول',
  help: 'دا لنډلارې وښیئ',
  pan: 'نقشه وخوځوئ',
};
