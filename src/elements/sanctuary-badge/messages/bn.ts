import { messages as feed } from '../../../i18n/feed/bn.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/bn.ts';

/** The Bengali words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'মনে হচ্ছে আপনি অফলাইনে আছেন। আবার সংযোগ পেলে আমরা এই স্বীকৃতি যাচাই করব।',
  'error.timeout': 'রেকর্ডটি আসতে খুব বেশি সময় লাগছে।',
  'error.http': 'রেকর্ডটি যে সার্ভারে আছে সেটি ত্রুটি জানিয়েছে।',
  'error.blocked': 'এই পাতা থেকে আমরা রেকর্ডটি পাইনি।',
  'error.not-json': 'যা এসেছে তা রেকর্ড নয়।',
  'error.wrong-shape': 'আমরা যে রূপ আশা করি রেকর্ডটি সেই রূপে নেই।',
  'error.unsupported-version': 'এই পাতা যা পড়তে পারে, রেকর্ডটি তার চেয়ে নতুন।',
  'error.too-large': 'রেকর্ডটি যে তালিকায় আছে তা খুব বড়।',
  stale: 'আমরা আবার যাচাই করতে পারিনি। {date} তারিখে রেকর্ডে এটি ছিল।',
  loading: 'এই স্বীকৃতি যাচাই করা হচ্ছে',
  award: 'স্বীকৃতি',
  'state.awarded': 'দেওয়া হয়েছে',
  'state.working-towards': 'এই স্বীকৃতির জন্য কাজ চলছে',
  'state.pledged': 'অঙ্গীকার করা হয়েছে',
  'state.re-accreditation-due': 'নবায়নের সময় হয়েছে',
  'state.lapsed': 'আর নেই',
  'state.not-found': 'পাওয়া যায়নি',
  'state.could-not-check': 'এই স্বীকৃতি যাচাই করা যায়নি',
  'state.not-confirmed': 'নিশ্চিত নয়',
  'state.elsewhere': 'এই ওয়েবসাইটের স্বীকৃতি নয়',
  'short.awarded': 'দেওয়া হয়েছে',
  'short.working-towards': 'কাজ চলছে',
  'short.pledged': 'অঙ্গীকার করা হয়েছে',
  'short.re-accreditation-due': 'নবায়ন বাকি',
  'about.not-found': 'স্বীকৃতির তালিকায় এটির কোনো রেকর্ড নেই।',
  'about.part-missing': 'স্বীকৃতির তালিকা পুরোপুরি পড়া যায়নি।',
  'about.set-aside': 'এই স্বীকৃতির রেকর্ড পড়া যায়নি।',
  'about.elsewhere': 'এই রেকর্ড {holder}-এর। ব্যাজের জন্য এতে অন্য ওয়েবসাইটের নাম আছে, {site} নেই।',
  'about.elsewhere-none': 'এই রেকর্ড {holder}-এর। ব্যাজের জন্য এতে কোনো ওয়েবসাইটের নাম নেই।',
  'about.not-confirmed': '{holder}-এর রেকর্ডের সঙ্গে একটি স্বাক্ষরিত সনদ আছে, যা রেকর্ডটি সমর্থন করে না।',
  'about.could-not-check': '{holder}-এর রেকর্ডের সঙ্গে একটি স্বাক্ষরিত সনদ আছে, যা যাচাই করা যায়নি।',
  'about.trying': 'পরীক্ষার জন্য দেখানো হচ্ছে, শুধু এই কম্পিউটারে।',
  'this-page': 'এই পাতা',
  'awarded-on': 'দেওয়া হয়েছে {date}',
  'reaccredited-on': 'নবায়ন হয়েছে {date}',
  'granted-by': 'দিয়েছে {name}',
  record: 'রেকর্ডটি দেখুন',
  'own-words': 'এই ওয়েবসাইটের নিজের ভাষায়:',
  checks: 'কীভাবে যাচাই করা হয়েছে',
};
