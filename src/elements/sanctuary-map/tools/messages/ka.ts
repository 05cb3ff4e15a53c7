import { messages as location } from '../../../../i18n/location/ka.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ka.ts';

/** The Georgian words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'ხელსაწყოები',
  here: 'თქვენ დაახლოებით აქ ხართ',
  fullscreen: 'სრული ეკრანი',
  'leave-fullscreen': 'სრული ეკრანიდან გამოსვლა',
  'is-fullscreen': 'სრული ეკრანი. გამოსასვლელად დააჭირეთ Escape-ს.',
  'was-fullscreen': 'სრული ეკრანი გამოირთო.',
  'no-fullscreen': 'ბრაუზერმა აქ სრული ეკრანი არ დაუშვა.',
  print: 'რუკისა და სიის ბეჭდვა',
  'no-print': 'საბეჭდი ფურცლის მომზადება ვერ მოხერხდა. სანაცვლოდ დაბეჭდეთ ეს გვერდი.',
  csv: 'ჩამოტვირთვა ცხრილად (CSV)',
  geojson: 'ჩამოტვირთვა რუკისთვის (GeoJSON)',
  saved: { other: '{n} ჩანაწერი იტვირთება ფაილში {file}.' },
  directions: 'როგორ მივიდეთ',
  'directions-town': 'როგორ მივიდეთ ქალაქამდე და არა მისამართამდე',
  'directions.device': 'რუკების აპი ამ მოწყობილობაზე',
  'directions-note': 'სანამ აირჩევთ, არც ერთ მათგანს არაფერი ეგზავნება. თქვენი ადგილმდებარეობა არ გადაეცემა.',
  'sheet-map': 'რუკა',
  'sheet-shared': 'რამდენიმე ჩანაწერის ნიშნები',
  'sheet-off-map': 'მხოლოდ სიაში: {numbers}',
  'sheet-printed': 'ბეჭდვის თარიღი: {date}',
};
