import { messages as location } from '../../../../i18n/location/uk.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/uk.ts';

/** The Ukrainian words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Інструменти',
  here: 'Ви приблизно тут',
  fullscreen: 'На весь екран',
  'leave-fullscreen': 'Вийти з повноекранного режиму',
  'is-fullscreen': 'Повноекранний режим. Щоб вийти, натисніть Escape.',
  'was-fullscreen': 'Повноекранний режим вимкнено.',
  'no-fullscreen': 'Браузер не дозволив тут повноекранний режим.',
  print: 'Надрукувати карту та список',
  'no-print': 'Не вдалося підготувати аркуш. Натомість надрукуйте цю сторінку.',
  csv: 'Завантажити як таблицю (CSV)',
  geojson: 'Завантажити для карти (GeoJSON)',
  saved: {
    one: '{n} запис завантажується у файл {file}.',
    few: '{n} записи завантажуються у файл {file}.',
    many: '{n} записів завантажуються у файл {file}.',
    other: '{n} запису завантажується у файл {file}.',
  },
  directions: 'Як дістатися',
  'directions-town': 'Як дістатися до міста, а не до адреси',
  'directions.device': 'Застосунок із картами на цьому пристрої',
  'directions-note': 'Поки ви не виберете, ми не звертаємося до жодного з них. Ваше місцеперебування не передається.',
  'sheet-map': 'Карта',
  'sheet-shared': 'Позначки кількох записів',
  'sheet-off-map': 'Лише у списку: {numbers}',
  'sheet-printed': 'Надруковано {date}',
};
