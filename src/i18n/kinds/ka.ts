import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'ადგილობრივი ჯგუფები',
  'kinds.school': 'სკოლები',
  'kinds.university': 'უნივერსიტეტები',
  'kinds.college': 'კოლეჯები',
  'kinds.council': 'ადგილობრივი საბჭოები',
  'kinds.library': 'ბიბლიოთეკები',
  'kinds.theatre': 'თეატრები',
  'kinds.arts': 'ხელოვნება',
  'kinds.museum': 'მუზეუმები',
  'kinds.faith': 'რელიგიური თემები',
  'kinds.health': 'ჯანდაცვის სამსახურები',
  'kinds.maternity': 'დედათა ჯანმრთელობის სამსახურები',
  'kinds.sport': 'სპორტული კლუბები',
  'kinds.garden': 'ბაღები',
  'kinds.business': 'საწარმოები',
  'kinds.community': 'სათემო ორგანიზაციები',
  'kinds.home': 'სახლები',
};
