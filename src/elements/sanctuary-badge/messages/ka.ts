import { messages as feed } from '../../../i18n/feed/ka.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ka.ts';

/** The Georgian words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'როგორც ჩანს, ინტერნეტთან არ ხართ დაკავშირებული. ამ ჯილდოს შევამოწმებთ, როცა კავშირი აღდგება.',
  'error.timeout': 'ჩანაწერის ჩატვირთვას ძალიან დიდი დრო სჭირდება.',
  'error.http': 'სერვერმა, რომელზეც ჩანაწერი ინახება, შეცდომა დააბრუნა.',
  'error.blocked': 'ამ გვერდიდან ჩანაწერის მიღება ვერ მოხერხდა.',
  'error.not-json': 'მიღებული მონაცემები ჩანაწერი არ არის.',
  'error.wrong-shape': 'ჩანაწერს არ აქვს ის ფორმა, რომელსაც ველოდით.',
  'error.unsupported-version': 'ჩანაწერი უფრო ახალია, ვიდრე ამ გვერდს შეუძლია წაიკითხოს.',
  'error.too-large': 'სია, რომელშიც ჩანაწერია, ძალიან დიდია.',
  stale: 'ხელახლა შემოწმება ვერ მოხერხდა. ჩანაწერი ამ თარიღის მდგომარეობით: {date}.',
  loading: 'მოწმდება ეს ჯილდო',
  award: 'ჯილდო',
  'state.awarded': 'მინიჭებულია',
  'state.working-towards': 'მუშაობს ამ ჯილდოს მისაღებად',
  'state.pledged': 'დაპირება გაცემულია',
  'state.re-accreditation-due': 'განახლების დროა',
  'state.lapsed': 'აღარ მოქმედებს',
  'state.not-found': 'ვერ მოიძებნა',
  'state.could-not-check': 'ამ ჯილდოს შემოწმება ვერ მოხერხდა',
  'state.not-confirmed': 'დადასტურებული არ არის',
  'state.elsewhere': 'ეს სხვა საიტის ჯილდოა',
  'short.awarded': 'მინიჭებულია',
  'short.working-towards': 'გზაშია',
  'short.pledged': 'დაპირება გაცემულია',
  'short.re-accreditation-due': 'განახლების დროა',
  'about.not-found': 'ჯილდოების სიაში ამის ჩანაწერი არ არის.',
  'about.part-missing': 'ჯილდოების სიის სრულად წაკითხვა ვერ მოხერხდა.',
  'about.set-aside': 'ამ ჯილდოს ჩანაწერის წაკითხვა ვერ მოხერხდა.',
  'about.elsewhere': 'ამ ჩანაწერის მფლობელი: {holder}. ის ნიშნისთვის სხვა საიტებს ასახელებს და არა ამას: {site}.',
  'about.elsewhere-none': 'ამ ჩანაწერის მფლობელი: {holder}. ის ნიშნისთვის არც ერთ საიტს არ ასახელებს.',
  'about.not-confirmed': 'ჩანაწერის მფლობელი: {holder}. მას ახლავს ხელმოწერილი მოწმობა, რომელიც მას არ ადასტურებს.',
  'about.could-not-check':
    'ჩანაწერის მფლობელი: {holder}. მას ახლავს ხელმოწერილი მოწმობა, რომლის შემოწმებაც ვერ მოხერხდა.',
  'about.trying': 'ნაჩვენებია საცდელად, მხოლოდ ამ კომპიუტერზე.',
  'this-page': 'ეს გვერდი',
  'awarded-on': 'მინიჭების თარიღი: {date}',
  'reaccredited-on': 'განახლების თარიღი: {date}',
  'granted-by': 'მიმნიჭებელი: {name}',
  record: 'ჩანაწერის ნახვა',
  'own-words': 'ამ საიტის საკუთარი სიტყვებით:',
  checks: 'როგორ შემოწმდა',
};
