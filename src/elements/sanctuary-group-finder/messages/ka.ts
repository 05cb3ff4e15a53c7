import { messages as common } from '../../../i18n/common/ka.ts';
import { messages as location } from '../../../i18n/location/ka.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ka.ts';

/** The Georgian words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'იპოვეთ თქვენი ადგილობრივი ჯგუფი',
  label: 'საფოსტო ინდექსი, ქალაქი ან ჯგუფის სახელი',
  hint: 'მაგალითად, S1, Llandudno ან D02. რასაც აკრეფთ, ამ მოწყობილობაზე რჩება.',
  find: 'ძებნა',
  suggestions: 'შემოთავაზებები',
  'suggestion-count': { other: '{n} შემოთავაზება' },
  'kind.group-alone': 'ადგილობრივი ჯგუფი',
  'kind.postcode': 'საფოსტო ინდექსის არეალი',
  'kind.eircode': 'Eircode-ის არეალი',
  'problem.title': 'პრობლემაა',
  'problem.empty': 'აკრიფეთ საფოსტო ინდექსი, ქალაქი ან ჯგუფის სახელი.',
  'problem.unknown':
    'არ ვიცით „{text}“. შეამოწმეთ მართლწერა ან აკრიფეთ ახლომდებარე ქალაქი ან საფოსტო ინდექსის პირველი ნახევარი.',
  'problem.forces':
    '„{text}“ შეიარაღებული ძალების მისამართია და ერთ ადგილს არ აღნიშნავს. აკრიფეთ თქვენთან ახლოს მდებარე ქალაქი.',
  'problem.non-geographic':
    '„{text}“ მხოლოდ ფოსტისთვისაა და ერთ ადგილს არ აღნიშნავს. აკრიფეთ ქალაქი ან სხვა საფოსტო ინდექსი.',
  'problem.overseas': '„{text}“ ბრიტანეთისა და ირლანდიის გარეთაა. ყველა ჯგუფი ბრიტანეთსა და ირლანდიაშია.',
  'problem.no-such-area': 'არც ერთი საფოსტო ინდექსი არ იწყება ისე, როგორც „{text}“. შეამოწმეთ ან აკრიფეთ ქალაქი.',
  'problem.too-short': 'აკრიფეთ ცოტა მეტი: ქალაქი ან საფოსტო ინდექსის პირველი ნახევარი.',
  'problem.too-long': 'ეს ძალიან გრძელია საძებნად. აკრიფეთ მხოლოდ საფოსტო ინდექსი, ქალაქი ან ჯგუფის სახელი.',
  'problem.unlisted':
    'ჯგუფი „{text}“ ვერ ვიპოვეთ. ქალაქებისა და საფოსტო ინდექსების ძებნა ახლა შეუძლებელია: შეამოწმეთ კავშირი და სცადეთ ხელახლა.',
  'problem.no-groups': 'სიაში არ არის ჯგუფი, რომლის ადგილიც ცნობილია.',
  'lookups-missing':
    'ქალაქებისა და საფოსტო ინდექსების ჩატვირთვა ვერ მოხერხდა. ჯგუფების პოვნა კვლავ შეიძლება სახელითა და არეალით.',
  here: 'თქვენი ადგილმდებარეობა',
  'results-near': { other: '{n} ჯგუფი ახლოს: {place}' },
  'results-named': { other: '„{text}“: ნაპოვნია {n} ჯგუფი' },
  'none-within': 'ახლოს ჯგუფი არ არის ({distance}): {place}',
  'nearest-anyway': { one: 'ეს უახლოესია.', other: 'ესენი უახლოესია.' },
  start: 'შექმენით ჯგუფი იქ, სადაც ცხოვრობთ',
  'stands-for': '{code} ჩვენს სიაში არ არის, ამიტომ მანძილი ამ ადგილიდან იზომება: {place}.',
  'which-one': 'რომელ ადგილს გულისხმობთ: „{text}“?',
  'did-you-mean': 'არ ვიცით „{text}“. ხომ არ გულისხმობთ რომელიმეს ამათგან?',
  again: 'თავიდან დაწყება',
  'away.n': '{distance} ჩრდილოეთით',
  'away.ne': '{distance} ჩრდილო-აღმოსავლეთით',
  'away.e': '{distance} აღმოსავლეთით',
  'away.se': '{distance} სამხრეთ-აღმოსავლეთით',
  'away.s': '{distance} სამხრეთით',
  'away.sw': '{distance} სამხრეთ-დასავლეთით',
  'away.w': '{distance} დასავლეთით',
  'away.nw': '{distance} ჩრდილო-დასავლეთით',
  'less-than': 'უფრო ახლოს, ვიდრე {distance}',
  covers: 'მოიცავს: {areas}',
  contact: 'დაკავშირება',
  'of-group': '(ჯგუფი: {name})',
  'closed-note': 'ეს ჯგუფი აღარ მუშაობს.',
  'paused-note': 'ამ ჯგუფს შესვენება აქვს. პასუხი შეიძლება დაგვიანდეს.',
  'forming-note': 'ეს ჯგუფი ახლა იწყებს. შეიძლება დახმარება გაუხარდეს.',
  near: 'რადიუსი {distance}: {what}',
  'near-none': 'რადიუსი {distance}: ჯერ არაფერია.',
  'near-loading': 'იტვირთება ის, რაც ახლოსაა',
  'near-failed': 'იმის ჩატვირთვა, რაც ახლოსაა, ვერ მოხერხდა.',
  about: 'ამ ძიების შესახებ',
  private: 'ძიება ამ მოწყობილობაზე ხდება. არც ის, რასაც აკრეფთ, და არც ის, სად ხართ, არსად იგზავნება და არ ინახება.',
};
