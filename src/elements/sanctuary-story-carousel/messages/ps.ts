import { messages as common } from '../../../i18n/common/ps.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ps.ts';

/** The Pashto words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'د پناه کیسې',
  nothing: 'تر اوسه دلته کیسې نشته.',
  carousel: 'د کیسو قطار',
  slide: 'سلایډ',
  stories: 'کیسې',
  previous: 'مخکینۍ کیسې',
  next: 'راتلونکې کیسې',
  position: 'له {total} څخه {n}',
  range: 'له {total} څخه {from} تر {to}',
  'show-list': 'ټولې د لېست په توګه وښیئ',
  'show-row': 'څنګ په څنګ یې وښیئ',
  'all-shown': { one: '{n} کیسه، د لېست په توګه', other: '{n} کیسې، د لېست په توګه' },
  untitled: 'یوه کیسه',
  'content-note': 'د منځپانګې په اړه خبرداری',
  'show-story': 'کیسه وښیئ',
  'hide-story': 'کیسه پټه کړئ',
  'read-story': 'نور یې ولولئ',
  by: 'د {name} له خولې',
  'name-changed': 'نوم بدل شوی',
  close: 'بندول',
  gone: 'دا کیسه نوره دلته نشته',
  'gone-more': 'د شته کیسو د لیدلو لپاره دا بنده کړئ.',
};
