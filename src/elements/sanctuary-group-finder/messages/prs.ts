import { messages as common } from '../../../i18n/common/prs.ts';
import { messages as location } from '../../../i18n/location/prs.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/prs.ts';

/** The Dari words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'گروه محلی خود را پیدا کنید',
  label: 'کود پستی، شهر یا نام گروه',
  hint: 'برای نمونه S1، Llandudno یا D02. آنچه می‌نویسید روی همین دستگاه می‌ماند.',
  find: 'جستجو',
  suggestions: 'پیشنهادها',
  'suggestion-count': { other: '{n} پیشنهاد' },
  'kind.group-alone': 'گروه محلی',
  'kind.postcode': 'محدودهٔ کود پستی',
  'kind.eircode': 'محدودهٔ Eircode',
  'problem.title': 'مشکلی پیش آمده است',
  'problem.empty': 'یک کود پستی، یک شهر یا نام یک گروه را بنویسید.',
  'problem.unknown':
    '«{text}» را نمی‌شناسیم. املای آن را بررسی کنید، یا شهری در آن نزدیکی یا نیمهٔ اول کود پستی را بنویسید.',
  'problem.forces': '«{text}» آدرس قوای مسلح است و جای مشخصی ندارد. نام شهری را که نزدیک آن هستید بنویسید.',
  'problem.non-geographic': '«{text}» فقط برای نامه‌هاست و جای مشخصی ندارد. نام یک شهر یا کود پستی دیگری را بنویسید.',
  'problem.overseas': '«{text}» بیرون از بریتانیا و آیرلند است. همهٔ گروه‌ها در بریتانیا و آیرلند هستند.',
  'problem.no-such-area':
    'هیچ کود پستی‌ای با چیزی مانند «{text}» شروع نمی‌شود. آن را بررسی کنید یا نام یک شهر را بنویسید.',
  'problem.too-short': 'کمی بیشتر بنویسید: نام یک شهر یا نیمهٔ اول کود پستی.',
  'problem.too-long': 'این برای جستجو بیش از حد طولانی است. فقط یک کود پستی، یک شهر یا نام یک گروه را بنویسید.',
  'problem.unlisted':
    'گروهی با نام «{text}» پیدا نکردیم. جستجوی شهرها و کودهای پستی فعلاً ممکن نیست: اتصال انترنت را بررسی کنید و دوباره کوشش کنید.',
  'problem.no-groups': 'در فهرست گروهی نیست که جای آن معلوم باشد.',
  'lookups-missing': 'شهرها و کودهای پستی بارگذاری نشدند. هنوز می‌توان گروه‌ها را با نام و منطقه پیدا کرد.',
  here: 'جایی که هستید',
  'results-near': { other: '{n} گروه نزدیک {place}' },
  'results-named': { other: '{n} گروه برای «{text}» پیدا شد' },
  'none-within': 'هیچ گروهی تا فاصلهٔ {distance} از {place} نیست',
  'nearest-anyway': { one: 'نزدیک‌ترین این است.', other: 'نزدیک‌ترین‌ها این‌ها هستند.' },
  start: 'در محل زندگی خود یک گروه آغاز کنید',
  'stands-for': '{code} در فهرست ما نیست، پس فاصله‌ها از {place} حساب شده‌اند.',
  'which-one': 'منظورتان کدام «{text}» است؟',
  'did-you-mean': '«{text}» را نمی‌شناسیم. آیا منظورتان یکی از این‌هاست؟',
  again: 'از سر شروع کنید',
  'away.n': '{distance} به سمت شمال',
  'away.ne': '{distance} به سمت شمال شرقی',
  'away.e': '{distance} به سمت شرق',
  'away.se': '{distance} به سمت جنوب شرقی',
  'away.s': '{distance} به سمت جنوب',
  'away.sw': '{distance} به سمت جنوب غربی',
  'away.w': '{distance} به سمت غرب',
  'away.nw': '{distance} به سمت شمال غربی',
  'less-than': 'در فاصلهٔ کمتر از {distance}',
  covers: 'شامل {areas}',
  contact: 'به تماس شوید',
  'of-group': 'با {name}',
  'closed-note': 'این گروه دیگر فعالیت نمی‌کند.',
  'paused-note': 'این گروه فعلاً در وقفه است. شاید دیر پاسخ بدهد.',
  'forming-note': 'این گروه تازه در آغاز راه است. شاید از کمک شما خوشحال شود.',
  near: 'تا فاصلهٔ {distance}: {what}',
  'near-none': 'هنوز چیزی تا فاصلهٔ {distance} در فهرست نیست.',
  'near-loading': 'در حال بارگذاری آنچه نزدیک است',
  'near-failed': 'آنچه نزدیک است بارگذاری نشد.',
  about: 'دربارهٔ این جستجو',
  private:
    'جستجو روی همین دستگاه انجام می‌شود. نه آنچه می‌نویسید و نه جایی که هستید به هیچ‌جا فرستاده یا نگه داشته نمی‌شود.',
};
