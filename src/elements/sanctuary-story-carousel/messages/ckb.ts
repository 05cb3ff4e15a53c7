import { messages as common } from '../../../i18n/common/ckb.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ckb.ts';

/** The Central Kurdish (Sorani) words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'چیرۆکەکانی پەنا',
  nothing: 'ھێشتا ھیچ چیرۆکێک لێرە نییە.',
  carousel: 'ڕیزی چیرۆکەکان',
  slide: 'سلاید',
  stories: 'چیرۆکەکان',
  previous: 'چیرۆکەکانی پێشوو',
  next: 'چیرۆکەکانی دواتر',
  position: '{n} لە {total}',
  range: '{from} تا {to} لە {total}',
  'show-list': 'ھەمووی وەک لیست پیشان بدە',
  'show-row': 'لە تەنیشت یەک پیشان بدە',
  'all-shown': { other: '{n} چیرۆک، وەک لیست' },
  untitled: 'چیرۆکێک',
  'content-note': 'تێبینی دەربارەی ناوەڕۆک',
  'show-story': 'پیشاندانی چیرۆکەکە',
  'hide-story': 'شاردنەوەی چیرۆکەکە',
  'read-story': 'خوێندنەوەی زیاتر',
  by: 'لە زمانی {name}',
  'name-changed': 'ناوەکە گۆڕدراوە',
  close: 'داخستن',
  gone: 'ئەم چیرۆکە چیتر لێرە نییە',
  'gone-more': 'بۆ بینینی ئەو چیرۆکانەی لێرەن، ئەمە دابخەن.',
};
