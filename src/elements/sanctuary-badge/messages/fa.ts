import { messages as feed } from '../../../i18n/feed/fa.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/fa.ts';

/** The Persian words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'به نظر می‌رسد اینترنت شما قطع است. وقتی دوباره وصل شوید، این جایزه را بررسی می‌کنیم.',
  'error.timeout': 'رسیدن رکورد بیش از حد طول کشیده است.',
  'error.http': 'سروری که رکورد روی آن است با خطا پاسخ داد.',
  'error.blocked': 'از این صفحه نتوانستیم به رکورد دسترسی پیدا کنیم.',
  'error.not-json': 'آنچه رسید رکورد نیست.',
  'error.wrong-shape': 'رکورد به شکلی که انتظار داریم نیست.',
  'error.unsupported-version': 'رکورد جدیدتر از آن است که این صفحه بتواند بخواند.',
  'error.too-large': 'فهرستی که رکورد در آن است بیش از حد بزرگ است.',
  stale: 'نتوانستیم دوباره بررسی کنیم. این چیزی است که رکورد در {date} می‌گفت.',
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
  'state.elsewhere': 'جایزهٔ این وب‌سایت نیست',
  'short.awarded': 'اعطاشده',
  'short.working-towards': 'در راه',
  'short.pledged': 'متعهد',
  'short.re-accreditation-due': 'زمان تمدید',
  'about.not-found': 'در فهرست جایزه‌ها رکوردی از این جایزه نیست.',
  'about.part-missing': 'فهرست جایزه‌ها به‌طور کامل خوانده نشد.',
  'about.set-aside': 'رکورد این جایزه خوانده نشد.',
  'about.elsewhere': 'این رکورد مربوط به {holder} است. برای نشان خود وب‌سایت‌های دیگری را نام می‌برد، نه {site} را.',
  'about.elsewhere-none': 'این رکورد مربوط به {holder} است. برای نشان هیچ وب‌سایتی را نام نمی‌برد.',
  'about.not-confirmed': 'رکورد {holder} گواهی امضاشده‌ای دارد که آن را تأیید نمی‌کند.',
  'about.could-not-check': 'رکورد {holder} گواهی امضاشده‌ای دارد که بررسی آن ممکن نشد.',
  'about.trying': 'برای آزمایش نشان داده شده، فقط روی این رایانه.',
  'this-page': 'این صفحه',
  'awarded-on': 'اعطاشده در {date}',
  'reaccredited-on': 'تمدیدشده در {date}',
  'granted-by': 'اعطاشده از سوی {name}',
  record: 'دیدن رکورد',
  'own-words': 'به گفتهٔ خود این وب‌سایت:',
  checks: 'این چگونه بررسی شد',
};
