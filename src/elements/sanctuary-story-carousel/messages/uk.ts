import { messages as common } from '../../../i18n/common/uk.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/uk.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Історії про прихисток',
  nothing: 'Тут поки що немає історій.',
  carousel: 'карусель',
  slide: 'слайд',
  stories: 'Історії',
  previous: 'Попередні історії',
  next: 'Наступні історії',
  position: '{n} з {total}',
  range: 'Від {from} до {to} з {total}',
  'show-list': 'Показати все списком',
  'show-row': 'Показати поруч',
  'all-shown': {
    one: '{n} історія, списком',
    few: '{n} історії, списком',
    many: '{n} історій, списком',
    other: '{n} історії, списком',
  },
  untitled: 'Історія',
  'content-note': 'Примітка про зміст',
  'show-story': 'Показати історію',
  'hide-story': 'Сховати історію',
  'read-story': 'Читати далі',
  by: 'Розповідь від імені: {name}',
  'name-changed': 'Ім’я змінено',
  close: 'Закрити',
  gone: 'Цієї історії тут більше немає',
  'gone-more': 'Закрийте це вікно, щоб побачити історії, які тут є.',
};
