import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/so.ts';

/** The Somali words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Furayaasha degdegga ah',
  single: 'Furayaasha degdegga ah ee hal fure: xarfaha, +, − iyo ?',
  close: 'Xir',
  nearest: 'Diiwaanka ugu dhow',
  next: 'Kan xiga ama kan ka horreeya, waqooyi ilaa koonfur',
  ends: 'Kan ugu horreeya ama ugu dambeeya',
  name: 'Magac',
  letters: 'Xarfihiisa ugu horreeya',
  open: 'Fur',
  escape: 'Xir waxa furan',
  zoom: 'Weynee ama yaree',
  help: 'Muuji furayaashan',
  pan: 'Dhaqaaji khariidadda',
};
