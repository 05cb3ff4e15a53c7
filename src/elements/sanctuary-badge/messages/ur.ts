import { messages as feed } from '../../../i18n/feed/ur.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ur.ts';

/** The Urdu words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'لگتا ہے آپ انٹرنیٹ سے منسلک نہیں ہیں۔ دوبارہ منسلک ہونے پر ہم یہ ایوارڈ دیکھیں گے۔',
  'error.timeout': 'ریکارڈ پہنچنے میں بہت دیر لگ رہی ہے۔',
  'error.http': 'جس سرور پر ریکارڈ موجود ہے اس نے خرابی کا جواب دیا۔',
  'error.blocked': 'ہم اس صفحے سے ریکارڈ تک نہیں پہنچ سکے۔',
  'error.not-json': 'جو کچھ پہنچا وہ ریکارڈ نہیں ہے۔',
  'error.wrong-shape': 'ریکارڈ اُس شکل میں نہیں جس کی ہمیں توقع ہے۔',
  'error.unsupported-version': 'ریکارڈ اتنا نیا ہے کہ یہ صفحہ اسے نہیں پڑھ سکتا۔',
  'error.too-large': 'جس فہرست میں ریکارڈ ہے وہ بہت بڑی ہے۔',
  stale: 'ہم دوبارہ جانچ نہیں کر سکے۔ {date} کو ریکارڈ میں یہ درج تھا۔',
  loading: 'اس ایوارڈ کی جانچ ہو رہی ہے',
  award: 'ایوارڈ',
  'state.awarded': 'ایوارڈ یافتہ',
  'state.working-towards': 'اس ایوارڈ کے لیے کوشاں',
  'state.pledged': 'عہد کر چکے',
  'state.re-accreditation-due': 'تجدید کا وقت آ گیا',
  'state.lapsed': 'اب برقرار نہیں',
  'state.not-found': 'نہیں ملا',
  'state.could-not-check': 'اس ایوارڈ کی جانچ نہیں ہو سکی',
  'state.not-confirmed': 'تصدیق نہیں ہوئی',
  'state.elsewhere': 'اس ویب سائٹ کا ایوارڈ نہیں',
  'short.awarded': 'ایوارڈ یافتہ',
  'short.working-towards': 'کوشاں',
  'short.pledged': 'عہد کر چکے',
  'short.re-accreditation-due': 'تجدید کا وقت',
  'about.not-found': 'ایوارڈز کی فہرست میں اس کا کوئی ریکارڈ نہیں۔',
  'about.part-missing': 'ایوارڈز کی فہرست پوری نہیں پڑھی جا سکی۔',
  'about.set-aside': 'اس ایوارڈ کا ریکارڈ نہیں پڑھا جا سکا۔',
  'about.elsewhere': 'یہ ریکارڈ {holder} کا ہے۔ اس میں بیج کے لیے دوسری ویب سائٹس کے نام ہیں، {site} کا نہیں۔',
  'about.elsewhere-none': 'یہ ریکارڈ {holder} کا ہے۔ اس میں بیج کے لیے کسی ویب سائٹ کا نام نہیں۔',
  'about.not-confirmed': '{holder} کے ریکارڈ کے ساتھ ایک دستخط شدہ سند ہے جو اس کی تائید نہیں کرتی۔',
  'about.could-not-check': '{holder} کے ریکارڈ کے ساتھ ایک دستخط شدہ سند ہے جس کی جانچ نہیں ہو سکی۔',
  'about.trying': 'آزمائش کے لیے دکھایا گیا، صرف اس کمپیوٹر پر۔',
  'this-page': 'یہ صفحہ',
  'awarded-on': 'ایوارڈ کی تاریخ: {date}',
  'reaccredited-on': 'تجدید کی تاریخ: {date}',
  'granted-by': '{name} کی طرف سے دیا گیا',
  record: 'ریکارڈ دیکھیں',
  'own-words': 'اس ویب سائٹ کے اپنے الفاظ میں:',
  checks: 'اس کی جانچ کیسے ہوئی',
};
