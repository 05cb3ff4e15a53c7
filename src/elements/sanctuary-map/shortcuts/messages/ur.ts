import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ur.ts';

/** The Urdu words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'کی بورڈ شارٹ کٹس',
  single: 'ایک بٹن کے شارٹ کٹس: حروف، +، − اور ?',
  close: 'بند کریں',
  nearest: 'قریب ترین اندراج پر',
  next: 'اگلے یا پچھلے پر، شمال سے جنوب کی طرف',
  ends: 'پہلے یا آخری پر',
  name: 'کسی نام پر',
  letters: 'اس کے پہلے حروف',
  open: 'کھولیں',
  escape: 'جو کھلا ہے اسے بند کریں',
  zoom: 'بڑا یا چھوٹا کریں',
  help: 'یہ شارٹ کٹس دکھائیں',
  pan: 'نقشہ سرکائیں',
};
