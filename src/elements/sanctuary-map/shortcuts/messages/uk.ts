import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/uk.ts';

/** The Ukrainian words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Сполучення клавіш',
  single: 'Команди однією клавішею: літери, +, − та ?',
  close: 'Закрити',
  nearest: 'До найближчого запису',
  next: 'До наступного або попереднього, з півночі на південь',
  ends: 'До першого або останнього',
  name: 'До назви',
  letters: 'Її перші літери',
  open: 'Відкрити',
  escape: 'Закрити відкрите',
  zoom: 'Наблизити або віддалити',
  help: 'Показати ці сполучення',
  pan: 'Пересунути карту',
};
