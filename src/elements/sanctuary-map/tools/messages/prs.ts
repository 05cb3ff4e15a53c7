import { messages as location } from '../../../../i18n/location/prs.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/prs.ts';

/** The Dari words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'ابزارها',
  here: 'شما تقریباً اینجا هستید',
  fullscreen: 'تمام‌صفحه',
  'leave-fullscreen': 'خروج از تمام‌صفحه',
  'is-fullscreen': 'تمام‌صفحه. برای خروج دکمهٔ Escape را بزنید.',
  'was-fullscreen': 'نمایش تمام‌صفحه پایان یافت.',
  'no-fullscreen': 'براوزر نمایش تمام‌صفحه را در اینجا اجازه نداد.',
  print: 'چاپ نقشه و فهرست',
  'no-print': 'ورق چاپ آماده نشد. به‌جای آن همین صفحه را چاپ کنید.',
  csv: 'دانلود به‌صورت جدول (CSV)',
  geojson: 'دانلود برای نقشه (GeoJSON)',
  saved: {
    one: '{n} مورد با نام {file} در دانلودهای شما ذخیره می‌شود.',
    other: '{n} مورد با نام {file} در دانلودهای شما ذخیره می‌شوند.',
  },
  directions: 'راهنمای مسیر',
  'directions-town': 'راهنمای مسیر تا شهر، نه تا آدرس دقیق',
  'directions.device': 'برنامهٔ نقشهٔ این دستگاه',
  'directions-note': 'پیش از انتخاب شما چیزی از هیچ‌یک از این‌ها درخواست نمی‌شود. جایی که هستید به آن‌ها داده نمی‌شود.',
  'sheet-map': 'نقشه',
  'sheet-shared': 'نشانه‌هایی که نمایندهٔ چند مورد هستند',
  'sheet-off-map': 'فقط در فهرست: {numbers}',
  'sheet-printed': 'چاپ‌شده در {date}',
};
