import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/fa.ts';

/** The Persian words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'میان‌برهای صفحه‌کلید',
  single: 'میان‌برهای تک‌کلیدی: حرف‌ها، +، − و ?',
  close: 'بستن',
  nearest: 'به نزدیک‌ترین مورد',
  next: 'به بعدی یا قبلی، از شمال به جنوب',
  ends: 'به اولی یا آخری',
  name: 'به یک نام',
  letters: 'حرف‌های نخست آن',
  open: 'باز کردن',
  escape: 'بستن آنچه باز است',
  zoom: 'بزرگ‌نمایی یا کوچک‌نمایی',
  help: 'نمایش این میان‌برها',
  pan: 'جابه‌جا کردن نقشه',
};
