import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ur.ts';

/** The Urdu words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'وقت کے ساتھ بڑھوتری',
  year: 'سال',
  present: '{year}، اب',
  play: 'چلائیں',
  pause: 'روکیں',
  previous: 'پچھلا سال',
  next: 'اگلا سال',
  groups: { other: '{n} گروپ' },
  places: { one: '{n} جگہ', other: '{n} جگہیں' },
  count: '{year}: {what}',
  none: '{year}: ابھی کچھ نہیں',
  'undated-hidden': {
    one: '{n} کی تاریخ نہیں اور اسے نہیں دکھایا گیا',
    other: '{n} کی تاریخ نہیں اور انہیں نہیں دکھایا گیا',
  },
  'undated-shown': { other: 'ان میں سے {n} بغیر تاریخ' },
  table: 'سال بہ سال',
  caption: 'گروپ اور جگہیں، شروع ہونے کے سال کے لحاظ سے',
  new: 'نئے',
  total: 'کل',
  undated: 'بغیر تاریخ',
};
