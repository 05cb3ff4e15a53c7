import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ka.ts';

/** The Georgian words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'კლავიატურის მალსახმობები',
  single: 'ერთი კლავიშის მალსახმობები: ასოები, +, − და ?',
  close: 'დახურვა',
  nearest: 'უახლოეს ჩანაწერზე',
  next: 'შემდეგზე ან წინაზე, ჩრდილოეთიდან სამხრეთისკენ',
  ends: 'პირველზე ან ბოლოზე',
  name: 'სახელზე',
  letters: 'მისი პირველი ასოები',
  open: 'გახსნა',
  escape: 'გახსნილის დახურვა',
  zoom: 'გადიდება ან დაპატარავება',
  help: 'ამ მალსახმობების ჩვენება',
  pan: 'რუკის გადაადგილება',
};
