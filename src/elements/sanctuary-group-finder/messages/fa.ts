import { messages as common } from '../../../i18n/common/fa.ts';
import { messages as location } from '../../../i18n/location/fa.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/fa.ts';

/** The Persian words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'گروه محلی خود را پیدا کنید',
  label: 'کد پستی، شهر یا نام گروه',
  hint: 'برای نمونه S1، Llandudno یا D02. آنچه می‌نویسید روی همین دستگاه می‌ماند.',
  find: 'جستجو',
  suggestions: 'پیشنهادها',
  'suggestion-count': { other: '{n} پیشنهاد' },
  'kind.group-alone': 'گروه محلی',
  'kind.postcode': 'محدودهٔ کد پستی',
  'kind.eircode': 'محدودهٔ Eircode',
  'problem.title': 'مشکلی پیش آمده است',
  'problem.empty': 'یک کد پستی، یک شهر یا نام یک گروه را بنویسید.',
  'problem.unknown':
    '«{text}» را نمی‌شناسیم. املای آن را بررسی کنید، یا شهری در آن نزدیکی یا نیمهٔ اول کد پستی را بنویسید.',
  'problem.forces': '«{text}» نشانی نیروهای مسلح است و جای مشخصی ندارد. نام شهری را که نزدیک آن هستید بنویسید.',
  'problem.non-geographic': '«{text}» فقط برای نامه‌هاست و جای مشخصی ندارد. نام یک شهر یا کد پستی دیگری را بنویسید.',
  'problem.overseas': '«{text}» بیرون از بریتانیا و ایرلند است. همهٔ گروه‌ها در بریتانیا و ایرلند هستند.',
  'problem.no-such-area':
    'هیچ کد پستی‌ای با چیزی مانند «{text}» شروع نمی‌شود. آن را بررسی کنید یا نام یک شهر را بنویسید.',
  'problem.too-short': 'کمی بیشتر بنویسید: نام یک شهر یا نیمهٔ اول کد پستی.',
  'problem.too-long': 'این برای جستجو بیش از حد طولانی است. فقط یک کد پستی، یک شهر یا نام یک گروه را بنویسید.',
  'problem.unlisted':
    'گروهی با نام «{text}» پیدا نکردیم. جستجوی شهرها و کدهای پستی فعلاً ممکن نیست: اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.',
  'problem.no-groups': 'در فهرست گروهی نیست که جای آن معلوم باشد.',
  'lookups-missing': 'شهرها و کدهای پستی بارگیری نشدند. هنوز می‌توان گروه‌ها را با نام و منطقه پیدا کرد.',
  here: 'جایی که هستید',
  'results-near': { other: '{n} گروه نزدیک {place}' },
  'results-named': { other: '{n} گروه برای «{text}» پیدا شد' },
  'none-within': 'هیچ گروهی تا فاصلهٔ {distance} از {place} نیست',
  'nearest-anyway': { one: 'نزدیک‌ترین این است.', other: 'نزدیک‌ترین‌ها این‌ها هستند.' },
  start: 'در محل زندگی خود یک گروه راه بیندازید',
  'stands-for': '{code} در فهرست ما نیست، پس فاصله‌ها از {place} حساب شده‌اند.',
  'which-one': 'منظورتان کدام «{text}» است؟',
  'did-you-mean': '«{text}» را نمی‌شناسیم. آیا منظورتان یکی از این‌هاست؟',
  again: 'شروع دوباره',
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
  contact: 'تماس بگیرید',
  'of-group': 'با {name}',
  'closed-note': 'این گروه دیگر فعالیت نمی‌کند.',
  'paused-note': 'این گروه فعلاً در وقفه است. شاید دیر پاسخ بدهد.',
  'forming-note': 'این گروه تازه در آغاز راه است. شاید از کمک شما خوشحال شود.',
  near: 'تا فاصلهٔ {distance}: {what}',
  'near-none': 'هنوز چیزی تا فاصلهٔ {distance} در فهرست نیست.',
  'near-loading': 'در حال بارگیری آنچه نزدیک است',
  'near-failed': 'آنچه نزدیک است بارگیری نشد.',
  about: 'دربارهٔ این جستجو',
  private:
    'جستجو روی همین دستگاه انجام می‌شود. نه آنچه می‌نویسید و نه جایی که هستید به هیچ‌جا فرستاده یا نگه داشته نمی‌شود.',
};
