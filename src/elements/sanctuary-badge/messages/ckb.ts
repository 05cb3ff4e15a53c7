import { messages as feed } from '../../../i18n/feed/ckb.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ckb.ts';

/** The Central Kurdish (Sorani) words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'وا دیارە بە ئینتەرنێتەوە پەیوەست نین. کاتێک دووبارە پەیوەست بوونەوە، ئەم خەڵاتە دەپشکنین.',
  'error.timeout': 'گەیشتنی تۆمارەکە زۆر کات دەخایەنێت.',
  'error.http': 'ئەو سێرڤەرەی تۆمارەکەی لەسەرە بە ھەڵەیەک وەڵامی دایەوە.',
  'error.blocked': 'لەم پەڕەیەوە نەمانتوانی بگەین بە تۆمارەکە.',
  'error.not-json': 'ئەوەی گەیشت تۆمار نییە.',
  'error.wrong-shape': 'تۆمارەکە بەو شێوەیە نییە کە چاوەڕێی دەکەین.',
  'error.unsupported-version': 'تۆمارەکە لەوە نوێترە کە ئەم پەڕەیە بتوانێت بیخوێنێتەوە.',
  'error.too-large': 'ئەو لیستەی تۆمارەکەی تێدایە زۆر گەورەیە.',
  stale: 'نەمانتوانی دووبارە بیپشکنین. ئەمە ئەوەیە کە تۆمارەکە لە {date} دەیگوت.',
  loading: 'ئەم خەڵاتە دەپشکنرێت',
  award: 'خەڵات',
  'state.awarded': 'بەخشراوە',
  'state.working-towards': 'کار بۆ ئەم خەڵاتە دەکات',
  'state.pledged': 'پەیمانی داوە',
  'state.re-accreditation-due': 'کاتی نوێکردنەوە ھاتووە',
  'state.lapsed': 'چیتر بەردەوام نییە',
  'state.not-found': 'نەدۆزرایەوە',
  'state.could-not-check': 'نەتوانرا ئەم خەڵاتە بپشکنرێت',
  'state.not-confirmed': 'پشتڕاست نەکراوەتەوە',
  'state.elsewhere': 'خەڵاتی ئەم ماڵپەڕە نییە',
  'short.awarded': 'بەخشراوە',
  'short.working-towards': 'لە ڕێگادایە',
  'short.pledged': 'پەیمانی داوە',
  'short.re-accreditation-due': 'کاتی نوێکردنەوە',
  'about.not-found': 'لە لیستی خەڵاتەکاندا تۆماری ئەم خەڵاتە نییە.',
  'about.part-missing': 'لیستی خەڵاتەکان بە تەواوی نەخوێنرایەوە.',
  'about.set-aside': 'تۆماری ئەم خەڵاتە نەخوێنرایەوە.',
  'about.elsewhere': 'خاوەنی ئەم تۆمارە: {holder}. بۆ نیشانەکەی ناوی ماڵپەڕی تر دەھێنێت، نەک {site}.',
  'about.elsewhere-none': 'خاوەنی ئەم تۆمارە: {holder}. بۆ نیشانە ناوی ھیچ ماڵپەڕێک ناھێنێت.',
  'about.not-confirmed': 'تۆماری {holder} بڕوانامەیەکی واژۆکراوی لەگەڵە کە پشتڕاستی ناکاتەوە.',
  'about.could-not-check': 'تۆماری {holder} بڕوانامەیەکی واژۆکراوی لەگەڵە کە نەتوانرا بپشکنرێت.',
  'about.trying': 'بۆ تاقیکردنەوە پیشان دراوە، تەنھا لەسەر ئەم کۆمپیوتەرە.',
  'this-page': 'ئەم پەڕەیە',
  'awarded-on': 'بەخشراوە لە {date}',
  'reaccredited-on': 'نوێکراوەتەوە لە {date}',
  'granted-by': 'بەخشراوە لەلایەن {name}',
  record: 'بینینی تۆمارەکە',
  'own-words': 'بە وشەی خودی ئەم ماڵپەڕە:',
  checks: 'ئەمە چۆن پشکنراوە',
};
