import { messages as feed } from '../../../i18n/feed/so.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/so.ts';

/** The Somali words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline':
    'Waxay u muuqataa inaanad internetka ku xirnayn. Abaalmarintan waannu hubin doonnaa marka aad mar kale ku xirnaato.',
  'error.timeout': 'Diiwaanku wakhti dheer ayuu qaadanayaa inuu soo gaaro.',
  'error.http': 'Kombiyuutarka diiwaanka lagu hayo ayaa khalad ku jawaabay.',
  'error.blocked': 'Diiwaanka kama gaari karin boggan.',
  'error.not-json': 'Waxa soo gaaray diiwaan ma aha.',
  'error.wrong-shape': 'Diiwaanku uma qorna qaabka aannu filaynay.',
  'error.unsupported-version': 'Diiwaanku wuu ka cusub yahay inta boggani akhrin karo.',
  'error.too-large': 'Liiska diiwaanku ku jiro aad buu u weyn yahay.',
  stale: 'Mar kale waannu hubin kari weynay. Tani waa wixii diiwaanku sheegayay {date}.',
  loading: 'Abaalmarintan waa la hubinayaa',
  award: 'Abaalmarin',
  'state.awarded': 'Waa la bixiyay',
  'state.working-towards': 'Wuxuu ku hawlan yahay helidda abaalmarintan',
  'state.pledged': 'Ballanqaad ayaa la galay',
  'state.re-accreditation-due': 'Waa in la cusboonaysiiyo',
  'state.lapsed': 'Hadda lama hayo',
  'state.not-found': 'Lama helin',
  'state.could-not-check': 'Abaalmarintan lama hubin karin',
  'state.not-confirmed': 'Lama xaqiijin',
  'state.elsewhere': 'Ma aha abaalmarinta mareegtan',
  'short.awarded': 'La bixiyay',
  'short.working-towards': 'Lagu hawlan yahay',
  'short.pledged': 'Ballanqaad',
  'short.re-accreditation-due': 'Cusboonaysiin',
  'about.not-found': 'Liiska abaalmarinnada kuma jiro diiwaan ku saabsan tan.',
  'about.part-missing': 'Liiska abaalmarinnada lama wada akhrin karin.',
  'about.set-aside': 'Diiwaanka abaalmarintan lama akhrin karin.',
  'about.elsewhere': 'Diiwaankan waxaa leh {holder}. Calaamaddiisa wuxuu u magacaabay mareego kale, ee ma aha {site}.',
  'about.elsewhere-none': 'Diiwaankan waxaa leh {holder}. Mareeg uma magacaabin calaamad.',
  'about.not-confirmed': 'Diiwaanka {holder} wuxuu la socdaa caddayn saxiixan oo aan taageerin.',
  'about.could-not-check': 'Diiwaanka {holder} wuxuu la socdaa caddayn saxiixan oo aan la hubin karin.',
  'about.trying': 'Waxaa loo muujiyay tijaabo, kombiyuutarkan oo keliya.',
  'this-page': 'boggan',
  'awarded-on': 'La bixiyay {date}',
  'reaccredited-on': 'La cusboonaysiiyay {date}',
  'granted-by': 'Waxaa bixiyay {name}',
  record: 'Eeg diiwaanka',
  'own-words': 'Erayada mareegtan lafteeda:',
  checks: 'Sida tan loo hubiyay',
};
