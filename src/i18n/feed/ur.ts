import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'لوڈ ہو رہا ہے',
  retry: 'دوبارہ کوشش کریں',
  'error.offline': 'لگتا ہے آپ انٹرنیٹ سے منسلک نہیں ہیں۔ دوبارہ منسلک ہونے پر ہم فہرست دکھائیں گے۔',
  'error.timeout': 'فہرست پہنچنے میں بہت دیر لگ رہی ہے۔',
  'error.http': 'ہم فہرست لوڈ نہیں کر سکے۔ جس سرور پر یہ موجود ہے اس نے خرابی کا جواب دیا۔',
  'error.blocked': 'ہم اس صفحے سے فہرست تک نہیں پہنچ سکے۔',
  'error.not-json': 'ہم فہرست لوڈ نہیں کر سکے۔ جو کچھ پہنچا وہ فہرست نہیں ہے۔',
  'error.wrong-shape': 'ہم فہرست نہیں پڑھ سکے۔ یہ اُس شکل میں نہیں جس کی ہمیں توقع ہے۔',
  'error.unsupported-version': 'یہ فہرست اتنی نئی ہے کہ یہ صفحہ اسے نہیں پڑھ سکتا۔',
  'error.too-large': 'یہ فہرست یہاں دکھانے کے لیے بہت بڑی ہے۔',
  stale: 'ہم اس فہرست کو تازہ نہیں کر سکے۔ یہ اُس حالت میں دکھائی جا رہی ہے جیسی {date} کو تھی۔',
  'partly-unavailable': 'فہرست کا ایک حصہ لوڈ نہیں ہو سکا۔',
  'some-unreadable': {
    one: '{n} اندراج پڑھا نہیں جا سکا اور نہیں دکھایا جا رہا۔',
    other: '{n} اندراجات پڑھے نہیں جا سکے اور نہیں دکھائے جا رہے۔',
  },
  nothing: 'یہاں دکھانے کے لیے ابھی کچھ نہیں ہے۔',
  'source-line': 'ماخذ: {title}',
  'source-line-updated': 'ماخذ: {title}، {date}',
  removals: 'کوئی اندراج بدلیں یا ہٹائیں',
};
