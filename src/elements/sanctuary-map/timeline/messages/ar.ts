import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ar.ts';

/** The Arabic words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'النمو عبر الزمن',
  year: 'السنة',
  present: '{year}، الحاضر',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previous: 'السنة السابقة',
  next: 'السنة التالية',
  groups: {
    one: 'مجموعة واحدة',
    two: 'مجموعتان',
    few: '{n} مجموعات',
    many: '{n} مجموعة',
    other: '{n} مجموعة',
  },
  places: { one: 'مكان واحد', two: 'مكانان', few: '{n} أماكن', many: '{n} مكانًا', other: '{n} مكان' },
  count: '{year}: {what}',
  none: '{year}: لا شيء بعد',
  'undated-hidden': {
    one: 'واحد بلا تاريخ، وهو غير معروض',
    two: 'اثنان بلا تاريخ، وهما غير معروضين',
    few: '{n} بلا تاريخ، وهي غير معروضة',
    many: '{n} بلا تاريخ، وهي غير معروضة',
    other: '{n} بلا تاريخ، وهي غير معروضة',
  },
  'undated-shown': {
    one: 'واحد منها بلا تاريخ',
    two: 'اثنان منها بلا تاريخ',
    other: '{n} منها بلا تاريخ',
  },
  table: 'سنة بعد سنة',
  caption: 'المجموعات والأماكن حسب سنة بدايتها',
  new: 'جديد',
  total: 'المجموع',
  undated: 'بلا تاريخ',
};
