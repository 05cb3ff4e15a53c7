import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'بارېږي',
  retry: 'بیا هڅه وکړئ',
  'error.offline': 'داسې ښکاري چې له انټرنېټ سره وصل نه یاست. کله چې بیا وصل شئ، لېست به وښیو.',
  'error.timeout': 'د لېست رارسېدل ډېر وخت نیسي.',
  'error.http': 'لېست مو بار نه شو کړای. هغه سرور چې لېست پرې دی، په تېروتنې سره ځواب راکړ.',
  'error.blocked': 'له دې پاڼې څخه مو لېست ته لاسرسی ونه شو کړای.',
  'error.not-json': 'لېست مو بار نه شو کړای. هغه څه چې راورسېدل، لېست نه دی.',
  'error.wrong-shape': 'لېست مو ونه شو لوستلای. په هغه بڼه نه دی چې تمه یې کوو.',
  'error.unsupported-version': 'دا لېست له هغه نوی دی چې دا پاڼه یې لوستلای شي.',
  'error.too-large': 'دا لېست دومره لوی دی چې دلته نه شي ښودل کېدای.',
  stale: 'دا لېست مو تازه نه شو کړای. هماغسې ښودل کېږي چې په {date} کې و.',
  'partly-unavailable': 'د لېست یوه برخه بار نه شوه.',
  'some-unreadable': {
    one: '{n} توکی ونه لوستل شو او نه ښودل کېږي.',
    other: '{n} توکي ونه لوستل شول او نه ښودل کېږي.',
  },
  nothing: 'تر اوسه دلته د ښودلو لپاره څه نشته.',
  'source-line': 'سرچینه: {title}',
  'source-line-updated': 'سرچینه: {title}، {date}',
  removals: 'یو توکی بدل یا لرې کړئ',
};
