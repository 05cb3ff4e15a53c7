import { messages as location } from '../../../../i18n/location/ckb.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ckb.ts';

/** The Central Kurdish (Sorani) words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'ئامرازەکان',
  here: 'نزیکەی لێرەن',
  fullscreen: 'پڕ شاشە',
  'leave-fullscreen': 'دەرچوون لە پڕ شاشە',
  'is-fullscreen': 'پڕ شاشە. بۆ دەرچوون Escape دابگرن.',
  'was-fullscreen': 'پڕ شاشە کۆتایی ھات.',
  'no-fullscreen': 'وێبگەڕەکە لێرە ڕێگەی بە پڕ شاشە نەدا.',
  print: 'چاپکردنی نەخشە و لیست',
  'no-print': 'پەڕەی چاپ ئامادە نەکرا. لەبری ئەوە ئەم پەڕەیە چاپ بکەن.',
  csv: 'داگرتن وەک خشتە (CSV)',
  geojson: 'داگرتن بۆ نەخشە (GeoJSON)',
  saved: {
    one: '{n} تۆمار بە ناوی {file} دەچێتە ناو داگرتنەکانتان.',
    other: '{n} تۆمار بە ناوی {file} دەچنە ناو داگرتنەکانتان.',
  },
  directions: 'ڕێنمایی ڕێگا',
  'directions-town': 'ڕێنمایی ڕێگا تا شارەکە، نەک تا ناونیشانی تەواو',
  'directions.device': 'ئەپی نەخشەی ئەم ئامێرە',
  'directions-note': 'پێش ئەوەی ھەڵبژێرن، ھیچ شتێک لە ھیچ یەکێک لەمانە داوا ناکرێت. شوێنەکەتانیان پێ نادرێت.',
  'sheet-map': 'نەخشە',
  'sheet-shared': 'ئەو نیشانانەی نوێنەرایەتیی چەند تۆمارێک دەکەن',
  'sheet-off-map': 'تەنھا لە لیستەکەدا: {numbers}',
  'sheet-printed': 'چاپکراوە لە {date}',
};
