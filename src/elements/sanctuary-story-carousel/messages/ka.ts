import { messages as common } from '../../../i18n/common/ka.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ka.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'თავშესაფრის ისტორიები',
  nothing: 'აქ ისტორიები ჯერ არ არის.',
  carousel: 'კარუსელი',
  slide: 'სლაიდი',
  stories: 'ისტორიები',
  previous: 'წინა ისტორიები',
  next: 'შემდეგი ისტორიები',
  position: '{n}, სულ {total}',
  range: '{from}–{to}, სულ {total}',
  'show-list': 'ყველას ჩვენება სიად',
  'show-row': 'ჩვენება გვერდიგვერდ',
  'all-shown': { other: '{n} ისტორია, სიად' },
  untitled: 'ისტორია',
  'content-note': 'შენიშვნა შინაარსზე',
  'show-story': 'ისტორიის ჩვენება',
  'hide-story': 'ისტორიის დამალვა',
  'read-story': 'წაკითხვის გაგრძელება',
  by: 'მთხრობელი: {name}',
  'name-changed': 'სახელი შეცვლილია',
  close: 'დახურვა',
  gone: 'ეს ისტორია აქ აღარ არის',
  'gone-more': 'დახურეთ ეს, რომ ნახოთ აქ არსებული ისტორიები.',
};
