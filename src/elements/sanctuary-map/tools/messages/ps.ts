import { messages as location } from '../../../../i18n/location/ps.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ps.ts';

/** The Pashto words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'وسایل',
  here: 'تاسې نږدې دلته یاست',
  fullscreen: 'ټوله پرده',
  'leave-fullscreen': 'له ټولې پردې وتل',
  'is-fullscreen': 'ټوله پرده. د وتلو لپاره د Escape تڼۍ کښېکاږئ.',
  'was-fullscreen': 'د ټولې پردې ښودنه پای ته ورسېده.',
  'no-fullscreen': 'براوزر دلته د ټولې پردې اجازه ورنه کړه.',
  print: 'نقشه او لېست چاپ کړئ',
  'no-print': 'د چاپ پاڼه جوړه نه شوه. پر ځای یې همدا پاڼه چاپ کړئ.',
  csv: 'د جدول په توګه ښکته کړئ (CSV)',
  geojson: 'د نقشې لپاره ښکته کړئ (GeoJSON)',
  saved: {
    one: '{n} توکی د {file} په نوم ستاسې ډاونلوډونو ته ځي.',
    other: '{n} توکي د {file} په نوم ستاسې ډاونلوډونو ته ځي.',
  },
  directions: 'د لارې لارښود',
  'directions-town': 'د لارې لارښود تر ښاره، نه تر کرې پتې',
  'directions.device': 'په دې دستګاه کې د نقشې اپلېکېشن',
  'directions-note': 'مخکې له دې چې تاسې یې وټاکئ، له دې هېڅ یوه څخه څه نه غوښتل کېږي. ستاسې ځای ورته نه ورکول کېږي.',
  'sheet-map': 'نقشه',
  'sheet-shared': 'هغه نښې چې د څو توکو استازیتوب کوي',
  'sheet-off-map': 'یوازې په لېست کې: {numbers}',
  'sheet-printed': 'چاپ شوی په {date}',
};
