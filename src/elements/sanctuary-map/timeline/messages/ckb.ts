import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ckb.ts';

/** The Central Kurdish (Sorani) words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'گەشە بە درێژایی کات',
  year: 'ساڵ',
  present: '{year}، ئێستا',
  play: 'کارپێکردن',
  pause: 'وەستاندن',
  previous: 'ساڵی پێشوو',
  next: 'ساڵی داھاتوو',
  groups: { other: '{n} گرووپ' },
  places: { other: '{n} شوێن' },
  count: '{year}: {what}',
  none: '{year}: ھێشتا ھیچ',
  'undated-hidden': { one: '{n} بەرواری نییە و پیشان نادرێت', other: '{n} بەرواریان نییە و پیشان نادرێن' },
  'undated-shown': { other: '{n} لەوانە بێ بەروار' },
  table: 'ساڵ بە ساڵ',
  caption: 'گرووپ و شوێنەکان بەپێی ساڵی دەستپێکردنیان',
  new: 'نوێ',
  total: 'کۆ',
  undated: 'بێ بەروار',
};
