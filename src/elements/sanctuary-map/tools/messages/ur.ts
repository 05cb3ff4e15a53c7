import { messages as location } from '../../../../i18n/location/ur.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ur.ts';

/** The Urdu words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'ٹولز',
  here: 'آپ تقریباً یہاں ہیں',
  fullscreen: 'پوری سکرین',
  'leave-fullscreen': 'پوری سکرین سے نکلیں',
  'is-fullscreen': 'پوری سکرین۔ نکلنے کے لیے Escape دبائیں۔',
  'was-fullscreen': 'پوری سکرین ختم ہو گئی۔',
  'no-fullscreen': 'براؤزر نے یہاں پوری سکرین کی اجازت نہیں دی۔',
  print: 'نقشہ اور فہرست پرنٹ کریں',
  'no-print': 'پرنٹ کا صفحہ تیار نہیں ہو سکا۔ اس کے بجائے یہی صفحہ پرنٹ کریں۔',
  csv: 'جدول کے طور پر ڈاؤن لوڈ کریں (CSV)',
  geojson: 'نقشے کے لیے ڈاؤن لوڈ کریں (GeoJSON)',
  saved: {
    one: '{n} اندراج {file} کے نام سے آپ کے ڈاؤن لوڈز میں جا رہا ہے۔',
    other: '{n} اندراجات {file} کے نام سے آپ کے ڈاؤن لوڈز میں جا رہے ہیں۔',
  },
  directions: 'راستہ',
  'directions-town': 'شہر تک کا راستہ، اصل پتے تک نہیں',
  'directions.device': 'اس آلے کی نقشہ ایپ',
  'directions-note': 'آپ کے انتخاب سے پہلے ان میں سے کسی سے کچھ نہیں مانگا جاتا۔ آپ کا مقام آگے نہیں دیا جاتا۔',
  'sheet-map': 'نقشہ',
  'sheet-shared': 'وہ نشان جو کئی اندراجات کے لیے ہیں',
  'sheet-off-map': 'صرف فہرست میں: {numbers}',
  'sheet-printed': 'پرنٹ کی تاریخ: {date}',
};
