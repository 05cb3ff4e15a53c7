import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/bn.ts';

/** The Bengali words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'কীবোর্ড শর্টকাট',
  single: 'এক কী-এর শর্টকাট: অক্ষর, +, − ও ?',
  close: 'বন্ধ করুন',
  nearest: 'সবচেয়ে কাছের নামে',
  next: 'পরের বা আগেরটিতে, উত্তর থেকে দক্ষিণে',
  ends: 'প্রথম বা শেষটিতে',
  name: 'একটি নামে',
  letters: 'নামের প্রথম কয়েকটি অক্ষর',
  open: 'খুলুন',
  escape: 'যা খোলা আছে তা বন্ধ করুন',
  zoom: 'বড় বা ছোট করুন',
  help: 'এই শর্টকাটগুলো দেখান',
  pan: 'মানচিত্র সরান',
};
