import { messages as common } from '../../../i18n/common/so.ts';
import { messages as location } from '../../../i18n/location/so.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/so.ts';

/** The Somali words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Hel kooxdaada maxalliga ah',
  label: 'Koodhka boostada, magaalada ama magaca kooxda',
  hint: 'Tusaale ahaan S1, Llandudno ama D02. Waxa aad qorto qalabkan ayay ku ekaanayaan.',
  find: 'Raadi',
  suggestions: 'Talooyin',
  'suggestion-count': { one: '{n} talo', other: '{n} talo' },
  'kind.group-alone': 'Koox maxalli ah',
  'kind.postcode': 'Deegaanka koodhka boostada',
  'kind.eircode': 'Deegaanka Eircode',
  'problem.title': 'Waxaa jirta dhibaato',
  'problem.empty': 'Qor koodhka boostada, magaalo ama magaca koox.',
  'problem.unknown':
    'Ma naqaan “{text}”. Hubi sida loo qoray, ama qor magaalo u dhow ama qaybta hore ee koodhka boostada.',
  'problem.forces': '“{text}” waa cinwaanka ciidamada, oo aan hal meel ku yaallin. Qor magaalada kuu dhow.',
  'problem.non-geographic':
    '“{text}” waxaa loogu talagalay boostada oo keliya, hal meelna kuma yaal. Qor magaalo, ama koodh boosto oo kale.',
  'problem.overseas': '“{text}” waxay ka baxsan tahay Biritayn iyo Ayrlaan, oo ay kooxaha oo dhami joogaan.',
  'problem.no-such-area': 'Koodh boosto oo u bilaabma sida “{text}” ma jiro. Hubi, ama qor magaalo.',
  'problem.too-short': 'Wax yar ku dar: magaalo, ama qaybta hore ee koodhka boostada.',
  'problem.too-long':
    'Taasi aad bay u dheer tahay in la raadiyo. Qor oo keliya koodhka boostada, magaalo ama magaca koox.',
  'problem.unlisted':
    'Ma helin koox la yiraahdo “{text}”. Magaalooyinka iyo koodhadhka boostada hadda lama raadin karo: hubi xiriirka oo isku day mar kale.',
  'problem.no-groups': 'Liiska kuma jirto koox goobteeda la yaqaan.',
  'lookups-missing':
    'Magaalooyinka iyo koodhadhka boostada lama soo rari karin. Kooxaha weli waxaa lagu heli karaa magaca iyo deegaanka.',
  here: 'halka aad joogto',
  'results-near': { one: '{n} koox oo u dhow {place}', other: '{n} kooxood oo u dhow {place}' },
  'results-named': { one: '{n} koox ayaa loo helay “{text}”', other: '{n} kooxood ayaa loo helay “{text}”' },
  'none-within': 'Koox {distance} gudahood uma jirto {place}',
  'nearest-anyway': { one: 'Tani waa ta ugu dhow.', other: 'Kuwani waa kuwa ugu dhow.' },
  start: 'Koox ka bilow halka aad ku nooshahay',
  'stands-for': '{code} kuma jiro liiskayaga, markaa masaafada waxaa laga xisaabiyay {place}.',
  'which-one': '“{text}” kee ayaad ula jeeddaa?',
  'did-you-mean': 'Ma naqaan “{text}”. Ma waxaad ula jeeddey mid ka mid ah kuwan?',
  again: 'Mar kale bilow',
  'away.n': '{distance} waqooyi',
  'away.ne': '{distance} waqooyi-bari',
  'away.e': '{distance} bari',
  'away.se': '{distance} koonfur-bari',
  'away.s': '{distance} koonfur',
  'away.sw': '{distance} koonfur-galbeed',
  'away.w': '{distance} galbeed',
  'away.nw': '{distance} waqooyi-galbeed',
  'less-than': 'Waxay u jirtaa wax ka yar {distance}',
  covers: 'Waxay daboolaysaa {areas}',
  contact: 'La xiriir',
  'of-group': 'kooxda {name}',
  'closed-note': 'Kooxdani hadda ma shaqayso.',
  'paused-note': 'Kooxdani hakad bay ku jirtaa. Jawaabteedu way daahi kartaa.',
  'forming-note': 'Kooxdani hadda ayay bilaabanaysaa. Waxaa laga yaabaa inay ku faraxdo caawimo.',
  near: '{distance} gudahood: {what}',
  'near-none': 'Weli waxba kuma qorna {distance} gudahood.',
  'near-loading': 'Waxa kuu dhow ayaa la soo rarayaa',
  'near-failed': 'Waxa kuu dhow lama soo rari karin.',
  about: 'Ku saabsan raadintan',
  private:
    'Raadintu waxay ka dhacdaa qalabkan. Waxa aad qorto iyo halka aad joogto midna meelna looma diro, lamana kaydiyo.',
};
