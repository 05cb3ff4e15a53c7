import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ga.ts';

/** The Irish words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Léarscáil mhionsonraithe',
  load: 'Lódáil léarscáil mhionsonraithe ó {host}',
  note: 'Feicfidh an freastalaí sin do sheoladh idirlín, ainm an tsuímh ghréasáin seo, agus an chuid den léarscáil a bhféachann tú uirthi.',
  loading: 'Léarscáil mhionsonraithe á lódáil ó {host}',
  shown: 'Tá an léarscáil mhionsonraithe á taispeáint.',
  back: 'Ar ais go dtí an léarscáil líníochta',
  drawn: 'Tá an léarscáil líníochta á taispeáint.',
  retry: 'Bain triail eile as',
  offline: 'Is cosúil go bhfuil tú as líne. Taispeántar an léarscáil líníochta ina hionad.',
  policy:
    'Ní cheadaíonn an suíomh gréasáin seo léarscáileanna ó {host}. Taispeántar an léarscáil líníochta ina hionad.',
  refused: 'Dhiúltaigh {host} a léarscáil a sheoladh. Taispeántar an léarscáil líníochta ina hionad.',
  busy: 'Tá {host} róghnóthach faoi láthair. Taispeántar an léarscáil líníochta ina hionad.',
  missing: 'Níl léarscáil den cheantar seo ag {host}. Taispeántar an léarscáil líníochta ina hionad.',
  broken: 'Thug {host} earráid ar ais. Taispeántar an léarscáil líníochta ina hionad.',
  unreachable: 'Níorbh fhéidir linn an léarscáil a fháil ó {host}. Taispeántar an léarscáil líníochta ina hionad.',
  code: 'Níorbh fhéidir an léarscáil mhionsonraithe a lódáil. Taispeántar an léarscáil líníochta ina hionad.',
};
