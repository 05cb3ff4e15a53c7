import { messages as feed } from '../../../i18n/feed/uk.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/uk.ts';

/** The Ukrainian words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Здається, ви не в мережі. Ми перевіримо цю відзнаку, щойно з’єднання відновиться.',
  'error.timeout': 'Запис завантажується надто довго.',
  'error.http': 'Сервер, на якому зберігається запис, повідомив про помилку.',
  'error.blocked': 'Не вдалося отримати запис із цієї сторінки.',
  'error.not-json': 'Отримані дані не є записом.',
  'error.wrong-shape': 'Запис має не той вигляд, якого ми очікували.',
  'error.unsupported-version': 'Запис новіший, ніж може прочитати ця сторінка.',
  'error.too-large': 'Список, у якому міститься запис, завеликий.',
  stale: 'Не вдалося перевірити ще раз. Ось що було в записі {date}.',
  loading: 'Перевіряємо цю відзнаку',
  award: 'Відзнака',
  'state.awarded': 'Надано',
  'state.working-towards': 'На шляху до цієї відзнаки',
  'state.pledged': 'Обіцянку дано',
  'state.re-accreditation-due': 'Час поновити відзнаку',
  'state.lapsed': 'Більше не чинна',
  'state.not-found': 'Не знайдено',
  'state.could-not-check': 'Не вдалося перевірити цю відзнаку',
  'state.not-confirmed': 'Не підтверджено',
  'state.elsewhere': 'Це відзнака не цього сайту',
  'short.awarded': 'Надано',
  'short.working-towards': 'На шляху',
  'short.pledged': 'Обіцянку дано',
  'short.re-accreditation-due': 'Час поновити',
  'about.not-found': 'У списку відзнак немає запису про цю.',
  'about.part-missing': 'Список відзнак не вдалося прочитати повністю.',
  'about.set-aside': 'Запис про цю відзнаку не вдалося прочитати.',
  'about.elsewhere': 'Власник цього запису: {holder}. Для значка в ньому названо інші сайти, а не {site}.',
  'about.elsewhere-none': 'Власник цього запису: {holder}. Сайту для значка в ньому не названо.',
  'about.not-confirmed': 'Власник запису: {holder}. До нього додано підписане посвідчення, яке його не підтверджує.',
  'about.could-not-check':
    'Власник запису: {holder}. До нього додано підписане посвідчення, яке не вдалося перевірити.',
  'about.trying': 'Показано для спроби, лише на цьому комп’ютері.',
  'this-page': 'ця сторінка',
  'awarded-on': 'Надано {date}',
  'reaccredited-on': 'Поновлено {date}',
  'granted-by': 'Надав: {name}',
  record: 'Переглянути запис',
  'own-words': 'Власними словами цього сайту:',
  checks: 'Як це перевірено',
};
