import { messages as common } from '../../../i18n/common/uk.ts';
import { messages as location } from '../../../i18n/location/uk.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/uk.ts';

/** The Ukrainian words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Знайдіть свою місцеву групу',
  label: 'Поштовий індекс, місто або назва групи',
  hint: 'Наприклад, S1, Llandudno або D02. Те, що ви вводите, залишається на цьому пристрої.',
  find: 'Знайти',
  suggestions: 'Підказки',
  'suggestion-count': { one: '{n} підказка', few: '{n} підказки', many: '{n} підказок', other: '{n} підказки' },
  'kind.group-alone': 'Місцева група',
  'kind.postcode': 'Район поштового індексу',
  'kind.eircode': 'Район Eircode',
  'problem.title': 'Виникла проблема',
  'problem.empty': 'Введіть поштовий індекс, місто або назву групи.',
  'problem.unknown':
    'Ми не знаємо «{text}». Перевірте, чи правильно написано, або введіть місто неподалік чи першу половину поштового індексу.',
  'problem.forces':
    '«{text}» — адреса збройних сил, вона не має одного місця. Введіть місто, біля якого ви перебуваєте.',
  'problem.non-geographic':
    '«{text}» призначено лише для пошти, цей індекс не має одного місця. Введіть місто або інший поштовий індекс.',
  'problem.overseas': '«{text}» — за межами Британії та Ірландії, де діють усі групи.',
  'problem.no-such-area': 'Жоден поштовий індекс не починається як «{text}». Перевірте його або введіть місто.',
  'problem.too-short': 'Введіть трохи більше: місто або першу половину поштового індексу.',
  'problem.too-long': 'Це задовге для пошуку. Введіть лише поштовий індекс, місто або назву групи.',
  'problem.unlisted':
    'Ми не знайшли групи «{text}». Шукати міста й поштові індекси зараз не можна: перевірте з’єднання та спробуйте ще раз.',
  'problem.no-groups': 'У списку немає жодної групи, місце якої відоме.',
  'lookups-missing': 'Не вдалося завантажити міста й поштові індекси. Групи все ще можна знайти за назвою та районом.',
  here: 'вашого місця',
  'results-near': {
    one: '{n} група поблизу {place}',
    few: '{n} групи поблизу {place}',
    many: '{n} груп поблизу {place}',
    other: '{n} групи поблизу {place}',
  },
  'results-named': {
    one: 'За запитом «{text}» знайдено {n} групу',
    few: 'За запитом «{text}» знайдено {n} групи',
    many: 'За запитом «{text}» знайдено {n} груп',
    other: 'За запитом «{text}» знайдено {n} групи',
  },
  'none-within': 'Немає груп ближче ніж {distance} від {place}',
  'nearest-anyway': { one: 'Це найближча.', few: 'Це найближчі.', many: 'Це найближчі.', other: 'Це найближчі.' },
  start: 'Створіть групу там, де ви живете',
  'stands-for': '{code} немає в нашому списку, тому відстані вказано від {place}.',
  'which-one': 'Котре місце «{text}» ви маєте на увазі?',
  'did-you-mean': 'Ми не знаємо «{text}». Можливо, ви мали на увазі щось із цього?',
  again: 'Почати знову',
  'away.n': '{distance} на північ',
  'away.ne': '{distance} на північний схід',
  'away.e': '{distance} на схід',
  'away.se': '{distance} на південний схід',
  'away.s': '{distance} на південь',
  'away.sw': '{distance} на південний захід',
  'away.w': '{distance} на захід',
  'away.nw': '{distance} на північний захід',
  'less-than': 'Ближче ніж {distance}',
  covers: 'Охоплює: {areas}',
  contact: 'Зв’язатися',
  'of-group': 'з групою {name}',
  'closed-note': 'Ця група більше не працює.',
  'paused-note': 'Ця група зробила перерву. Вона може відповісти не одразу.',
  'forming-note': 'Ця група щойно починає. Можливо, вона буде рада допомозі.',
  near: 'Не далі ніж {distance}: {what}',
  'near-none': 'Не далі ніж {distance} поки що нічого немає.',
  'near-loading': 'Завантажуємо те, що поблизу',
  'near-failed': 'Не вдалося завантажити те, що поблизу.',
  about: 'Про цей пошук',
  private:
    'Пошук працює на цьому пристрої. Ні те, що ви вводите, ні те, де ви перебуваєте, нікуди не надсилається й не зберігається.',
};
