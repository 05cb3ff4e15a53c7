import { messages as location } from '../../../../i18n/location/ar.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ar.ts';

/** The Arabic words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'أدوات',
  here: 'أنت هنا تقريبًا',
  fullscreen: 'ملء الشاشة',
  'leave-fullscreen': 'إنهاء ملء الشاشة',
  'is-fullscreen': 'ملء الشاشة. اضغط Escape للخروج.',
  'was-fullscreen': 'انتهى عرض ملء الشاشة.',
  'no-fullscreen': 'لم يسمح المتصفح بملء الشاشة هنا.',
  print: 'طباعة الخريطة والقائمة',
  'no-print': 'تعذّر إعداد ورقة الطباعة. اطبع هذه الصفحة بدلًا منها.',
  csv: 'تنزيل كجدول (CSV)',
  geojson: 'تنزيل لخريطة (GeoJSON)',
  saved: {
    one: 'مدخل واحد في طريقه إلى تنزيلاتك باسم {file}.',
    two: 'مدخلان في طريقهما إلى تنزيلاتك باسم {file}.',
    few: '{n} مدخلات في طريقها إلى تنزيلاتك باسم {file}.',
    many: '{n} مدخلًا في طريقها إلى تنزيلاتك باسم {file}.',
    other: '{n} مدخل في طريقها إلى تنزيلاتك باسم {file}.',
  },
  directions: 'الاتجاهات',
  'directions-town': 'الاتجاهات إلى البلدة، لا إلى العنوان',
  'directions.device': 'تطبيق الخرائط على هذا الجهاز',
  'directions-note': 'لا يُطلب شيء من أي من هذه قبل أن تختار. ولا يُنقل مكانك إليها.',
  'sheet-map': 'خريطة',
  'sheet-shared': 'علامات تمثّل عدة مدخلات',
  'sheet-off-map': 'في القائمة فقط: {numbers}',
  'sheet-printed': 'طُبعت في {date}',
};
