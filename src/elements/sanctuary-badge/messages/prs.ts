import { messages as feed } from '../../../i18n/feed/prs.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/prs.ts';

/** The Dari words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'به نظر می‌رسد انترنت شما قطع است. وقتی دوباره وصل شوید، این جایزه را بررسی می‌کنیم.',
  'error.timeout': 'رسیدن ریکارد بیش از حد طول کشیده است.',
  'error.http': 'سروری که ریکارد روی آن است با خطا پاسخ داد.',
  'error.blocked': 'از این صفحه نتوانستیم به ریکارد دسترسی پیدا کنیم.',
  'error.not-json': 'آنچه رسید ریکارد نیست.',
  'error.wrong-shape': 'ریکارد به شکلی که انتظار داریم نیست.',
  'error.unsupported-version': 'ریکارد جدیدتر از آن است که این صفحه بتواند بخواند.',
  'error.too-large': 'فهرستی که ریکارد در آن است بیش از حد بزرگ است.',
  stale: 'نتوانستیم دوباره بررسی کنیم. این چیزی است که ریکارد در {date} می‌گفت.',
  loading: 'در حال بررسی این جایزه',
  award: 'جایزه',
  'state.awarded': 'اعطاشده',
  'state.working-towards': 'در راه دریافت این جایزه',
  'state.pledged': 'متعهد شده',
  'state.re-accreditation-due': 'زمان تمدید رسیده',
  'state.lapsed': 'دیگر برقرار نیست',
  'state.not-found': 'پیدا نشد',
  'state.could-not-check': 'این جایزه را نتوانستیم بررسی کنیم',
  'state.not-confirmed': 'تأیید نشده',
  'state.elsewhere': 'جایزهٔ این ویب‌سایت نیست',
  'short.awarded': 'اعطاشده',
  'short.working-towards': 'در راه',
  'short.pledged': 'متعهد',
  'short.re-accreditation-due': 'زمان تمدید',
  'about.not-found': 'در فهرست جایزه‌ها ریکاردی از این جایزه نیست.',
  'about.part-missing': 'فهرست جایزه‌ها به‌طور کامل خوانده نشد.',
  'about.set-aside': 'ریکارد این جایزه خوانده نشد.',
  'about.elsewhere': 'این ریکارد مربوط به {holder} است. برای نشان خود ویب‌سایت‌های دیگری را نام می‌برد، نه {site} را.',
  'about.elsewhere-none': 'این ریکارد مربوط به {holder} است. برای نشان هیچ ویب‌سایتی را نام نمی‌برد.',
  'about.not-confirmed': 'ریکارد {holder} تصدیق‌نامهٔ امضاشده‌ای دارد که آن را تأیید نمی‌کند.',
  'about.could-not-check': 'ریکارد {holder} تصدیق‌نامهٔ امضاشده‌ای دارد که بررسی آن ممکن نشد.',
  'about.trying': 'برای آزمایش نشان داده شده، فقط روی این کمپیوتر.',
  'this-page': 'این صفحه',
  'awarded-on': 'اعطاشده در {date}',
  'reaccredited-on': 'تمدیدشده در {date}',
  'granted-by': 'اعطاشده از سوی {name}',
  record: 'دیدن ریکارد',
  'own-words': 'به گفتهٔ خود این ویب‌سایت:',
  checks: 'این چگونه بررسی شد',
};
