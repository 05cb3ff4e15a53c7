import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'در حال بارگذاری',
  retry: 'دوباره کوشش کنید',
  'error.offline': 'به نظر می‌رسد انترنت شما قطع است. وقتی دوباره وصل شوید، فهرست را نشان می‌دهیم.',
  'error.timeout': 'رسیدن فهرست بیش از حد طول کشیده است.',
  'error.http': 'نتوانستیم فهرست را بارگذاری کنیم. سروری که فهرست روی آن است با خطا پاسخ داد.',
  'error.blocked': 'از این صفحه نتوانستیم به فهرست دسترسی پیدا کنیم.',
  'error.not-json': 'نتوانستیم فهرست را بارگذاری کنیم. آنچه رسید فهرست نیست.',
  'error.wrong-shape': 'نتوانستیم فهرست را بخوانیم. به شکلی که انتظار داریم نیست.',
  'error.unsupported-version': 'این فهرست جدیدتر از آن است که این صفحه بتواند بخواند.',
  'error.too-large': 'این فهرست بزرگ‌تر از آن است که اینجا نشان داده شود.',
  stale: 'نتوانستیم این فهرست را به‌روز کنیم. همان‌طور که در {date} بود نشان داده می‌شود.',
  'partly-unavailable': 'بخشی از فهرست بارگذاری نشد.',
  'some-unreadable': {
    one: '{n} مورد خوانده نشد و نشان داده نمی‌شود.',
    other: '{n} مورد خوانده نشدند و نشان داده نمی‌شوند.',
  },
  nothing: 'هنوز چیزی برای نشان دادن در اینجا نیست.',
  'source-line': 'منبع: {title}',
  'source-line-updated': 'منبع: {title}، {date}',
  removals: 'تغییر یا حذف یک مورد',
};
