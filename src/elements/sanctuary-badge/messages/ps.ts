import { messages as feed } from '../../../i18n/feed/ps.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ps.ts';

/** The Pashto words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'داسې ښکاري چې له انټرنېټ سره وصل نه یاست. کله چې بیا وصل شئ، دا جایزه به وګورو.',
  'error.timeout': 'د ریکارډ رارسېدل ډېر وخت نیسي.',
  'error.http': 'هغه سرور چې ریکارډ پرې دی، په تېروتنې سره ځواب راکړ.',
  'error.blocked': 'له دې پاڼې څخه مو ریکارډ ته لاسرسی ونه شو کړای.',
  'error.not-json': 'هغه څه چې راورسېدل، ریکارډ نه دی.',
  'error.wrong-shape': 'ریکارډ په هغه بڼه نه دی چې تمه یې کوو.',
  'error.unsupported-version': 'ریکارډ له هغه نوی دی چې دا پاڼه یې لوستلای شي.',
  'error.too-large': 'هغه لېست چې ریکارډ پکې دی، ډېر لوی دی.',
  stale: 'بیا مو ونه شو کتلای. په {date} کې په ریکارډ کې دا راغلي وو.',
  loading: 'دا جایزه کتل کېږي',
  award: 'جایزه',
  'state.awarded': 'ورکړل شوې',
  'state.working-towards': 'د دې جایزې لپاره کار کوي',
  'state.pledged': 'ژمنه شوې',
  'state.re-accreditation-due': 'د نوي کولو وخت رارسېدلی',
  'state.lapsed': 'نوره اعتبار نه لري',
  'state.not-found': 'ونه موندل شوه',
  'state.could-not-check': 'دا جایزه مو ونه شوه کتلای',
  'state.not-confirmed': 'نه ده تایید شوې',
  'state.elsewhere': 'د دې وېبپاڼې جایزه نه ده',
  'short.awarded': 'ورکړل شوې',
  'short.working-towards': 'په لاره کې',
  'short.pledged': 'ژمنه شوې',
  'short.re-accreditation-due': 'د نوي کولو وخت',
  'about.not-found': 'د جایزو په لېست کې د دې جایزې ریکارډ نشته.',
  'about.part-missing': 'د جایزو لېست بشپړ ونه لوستل شو.',
  'about.set-aside': 'د دې جایزې ریکارډ ونه لوستل شو.',
  'about.elsewhere': 'دا د {holder} ریکارډ دی. د خپل نښان لپاره د نورو وېبپاڼو نومونه اخلي، نه د {site}.',
  'about.elsewhere-none': 'دا د {holder} ریکارډ دی. د نښان لپاره د هېڅ وېبپاڼې نوم نه اخلي.',
  'about.not-confirmed': 'د {holder} ریکارډ یو لاسلیک شوی سند لري چې دا نه تاییدوي.',
  'about.could-not-check': 'د {holder} ریکارډ یو لاسلیک شوی سند لري چې کتل یې ونه شول.',
  'about.trying': 'د ازموینې لپاره ښودل شوې، یوازې په دې کمپیوټر کې.',
  'this-page': 'دا پاڼه',
  'awarded-on': 'په {date} ورکړل شوې',
  'reaccredited-on': 'په {date} نوې شوې',
  'granted-by': 'ورکوونکی: {name}',
  record: 'ریکارډ وګورئ',
  'own-words': 'د همدې وېبپاڼې په خپلو ټکو:',
  checks: 'دا څنګه وکتل شول',
};
