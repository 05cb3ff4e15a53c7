import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'লোড হচ্ছে',
  retry: 'আবার চেষ্টা করুন',
  'error.offline': 'মনে হচ্ছে আপনি অফলাইনে আছেন। আবার সংযোগ পেলে আমরা তালিকাটি দেখাব।',
  'error.timeout': 'তালিকাটি আসতে খুব বেশি সময় লাগছে।',
  'error.http': 'আমরা তালিকাটি লোড করতে পারিনি। তালিকাটি যে সার্ভারে আছে সেটি ত্রুটি জানিয়েছে।',
  'error.blocked': 'এই পাতা থেকে আমরা তালিকাটি পাইনি।',
  'error.not-json': 'আমরা তালিকাটি লোড করতে পারিনি। যা এসেছে তা তালিকা নয়।',
  'error.wrong-shape': 'আমরা তালিকাটি পড়তে পারিনি। আমরা যে রূপ আশা করি এটি সেই রূপে নেই।',
  'error.unsupported-version': 'এই পাতা যা পড়তে পারে, তালিকাটি তার চেয়ে নতুন।',
  'error.too-large': 'তালিকাটি এখানে দেখানোর জন্য খুব বড়।',
  stale: 'আমরা এই তালিকা হালনাগাদ করতে পারিনি। {date} তারিখে যেমন ছিল তেমন দেখানো হচ্ছে।',
  'partly-unavailable': 'তালিকার একটি অংশ লোড করা যায়নি।',
  'some-unreadable': { other: '{n}টি নাম পড়া যায়নি, তাই দেখানো হচ্ছে না।' },
  nothing: 'এখানে দেখানোর মতো এখনও কিছু নেই।',
  'source-line': 'উৎস: {title}',
  'source-line-updated': 'উৎস: {title}, {date}',
  removals: 'তালিকার কোনো তথ্য বদলান বা সরান',
};
