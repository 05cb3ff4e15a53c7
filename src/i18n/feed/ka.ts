import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'იტვირთება',
  retry: 'სცადეთ ხელახლა',
  'error.offline': 'როგორც ჩანს, ინტერნეტთან არ ხართ დაკავშირებული. სიას გაჩვენებთ, როცა კავშირი აღდგება.',
  'error.timeout': 'სიის ჩატვირთვას ძალიან დიდი დრო სჭირდება.',
  'error.http': 'სიის ჩატვირთვა ვერ მოხერხდა. სერვერმა, რომელზეც ის ინახება, შეცდომა დააბრუნა.',
  'error.blocked': 'ამ გვერდიდან სიის მიღება ვერ მოხერხდა.',
  'error.not-json': 'სიის ჩატვირთვა ვერ მოხერხდა. მიღებული მონაცემები სია არ არის.',
  'error.wrong-shape': 'სიის წაკითხვა ვერ მოხერხდა. მას არ აქვს ის ფორმა, რომელსაც ველოდით.',
  'error.unsupported-version': 'ეს სია უფრო ახალია, ვიდრე ამ გვერდს შეუძლია წაიკითხოს.',
  'error.too-large': 'სია ძალიან დიდია აქ საჩვენებლად.',
  stale: 'ამ სიის განახლება ვერ მოხერხდა. ნაჩვენებია ამ თარიღის მდგომარეობით: {date}.',
  'partly-unavailable': 'სიის ნაწილის ჩატვირთვა ვერ მოხერხდა.',
  'some-unreadable': { other: '{n} ჩანაწერის წაკითხვა ვერ მოხერხდა და არ ჩანს.' },
  nothing: 'აქ ჯერ არაფერია.',
  'source-line': 'წყარო: {title}',
  'source-line-updated': 'წყარო: {title}, {date}',
  removals: 'ჩანაწერის შეცვლა ან წაშლა',
};
