import { messages as common } from '../../../i18n/common/bn.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/bn.ts';

export const messages: Translation<typeof en> = {
  ...common,
  heading: 'আশ্রয়ের গল্প',
  nothing: 'এখানে এখনও কোনো গল্প নেই।',
  carousel: 'ক্যারোসেল',
  slide: 'স্লাইড',
  stories: 'গল্প',
  previous: 'আগের গল্প',
  next: 'পরের গল্প',
  position: '{total}টির মধ্যে {n}',
  range: '{total}টির মধ্যে {from} থেকে {to}',
  'show-list': 'সব তালিকা হিসেবে দেখান',
  'show-row': 'পাশাপাশি দেখান',
  'all-shown': { other: '{n}টি গল্প, তালিকা হিসেবে' },
  untitled: 'একটি গল্প',
  'content-note': 'বিষয়বস্তু সম্পর্কে সতর্কতা',
  'show-story': 'গল্পটি দেখান',
  'hide-story': 'গল্পটি লুকান',
  'read-story': 'আরও পড়ুন',
  by: 'বলেছেন {name}',
  'name-changed': 'নাম বদলানো হয়েছে',
  close: 'বন্ধ করুন',
  gone: 'এই গল্পটি এখানে আর নেই',
  'gone-more': 'এখানে যে গল্পগুলো আছে তা দেখতে এটি বন্ধ করুন।',
};
