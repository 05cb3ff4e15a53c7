import { messages as location } from '../../../../i18n/location/bn.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/bn.ts';

/** The Bengali words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'টুল',
  here: 'আপনি এর কাছাকাছি আছেন',
  fullscreen: 'পুরো পর্দা',
  'leave-fullscreen': 'পুরো পর্দা থেকে বের হন',
  'is-fullscreen': 'পুরো পর্দা। বের হতে Escape চাপুন।',
  'was-fullscreen': 'পুরো পর্দা শেষ হয়েছে।',
  'no-fullscreen': 'ব্রাউজার এখানে পুরো পর্দার অনুমতি দেয়নি।',
  print: 'মানচিত্র ও তালিকা ছাপান',
  'no-print': 'ছাপার পাতাটি তৈরি করা যায়নি। তার বদলে এই পাতা ছাপান।',
  csv: 'ছক হিসেবে ডাউনলোড করুন (CSV)',
  geojson: 'মানচিত্রের জন্য ডাউনলোড করুন (GeoJSON)',
  saved: { other: '{n}টি নাম {file} ফাইলে ডাউনলোড হচ্ছে।' },
  directions: 'পথনির্দেশ',
  'directions-town': 'ঠিকানার নয়, শহরের পথনির্দেশ',
  'directions.device': 'এই ডিভাইসের মানচিত্র অ্যাপ',
  'directions-note': 'আপনি বেছে নেওয়ার আগে এদের কারও কাছে কিছু চাওয়া হয় না। আপনি কোথায় আছেন তা জানানো হয় না।',
  'sheet-map': 'মানচিত্র',
  'sheet-shared': 'একাধিক নামের চিহ্ন',
  'sheet-off-map': 'শুধু তালিকায়: {numbers}',
  'sheet-printed': 'ছাপার তারিখ: {date}',
};
