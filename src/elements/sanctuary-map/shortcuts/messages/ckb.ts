import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ckb.ts';

/** The Central Kurdish (Sorani) words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'کورتەڕێکانی تەختەکلیل',
  single: 'کورتەڕێی یەک دوگمەیی: پیتەکان، +، − و ?',
  close: 'داخستن',
  nearest: 'بۆ نزیکترین تۆمار',
  next: 'بۆ دواتر یان پێشتر، لە باکوورەوە بۆ باشوور',
  ends: 'بۆ یەکەم یان کۆتایی',
  name: 'بۆ ناوێک',
  letters: 'پیتە یەکەمەکانی',
  open: 'کردنەوە',
  escape: 'داخستنی ئەوەی کراوەیە',
  zoom: 'گەورەکردن یان بچووککردنەوە',
  help: 'پیشاندانی ئەم کورتەڕێیانە',
  pan: 'جووڵاندنی نەخشەکە',
};
