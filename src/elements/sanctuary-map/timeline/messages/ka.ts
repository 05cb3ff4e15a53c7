import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ka.ts';

/** The Georgian words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'ზრდა წლების მიხედვით',
  year: 'წელი',
  present: '{year}, ახლა',
  play: 'ჩართვა',
  pause: 'შეჩერება',
  previous: 'წინა წელი',
  next: 'შემდეგი წელი',
  groups: { other: '{n} ჯგუფი' },
  places: { other: '{n} ადგილი' },
  count: '{year}: {what}',
  none: '{year}: ჯერ არ არის',
  'undated-hidden': { other: '{n} თარიღის გარეშეა და არ ჩანს' },
  'undated-shown': { other: 'მათგან {n} თარიღის გარეშეა' },
  table: 'წლების მიხედვით',
  caption: 'ჯგუფები და ადგილები დაწყების წლის მიხედვით',
  new: 'ახალი',
  total: 'სულ',
  undated: 'თარიღის გარეშე',
};
