import { messages as common } from '../../../i18n/common/ga.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/ga.ts';

/** The Irish words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Scéalta tearmainn',
  nothing: 'Níl aon scéalta anseo fós.',
  carousel: 'timpeallán scéalta',
  slide: 'sleamhnán',
  stories: 'Scéalta',
  previous: 'Scéalta roimhe seo',
  next: 'Na chéad scéalta eile',
  position: '{n} as {total}',
  range: '{from} go {to} as {total}',
  'show-list': 'Taispeáin gach ceann mar liosta',
  'show-row': 'Taispeáin taobh le taobh',
  'all-shown': { one: '{n} scéal, mar liosta', other: '{n} scéal, mar liosta' },
  untitled: 'Scéal',
  'content-note': 'Nóta faoin ábhar',
  'show-story': 'Taispeáin an scéal',
  'hide-story': 'Folaigh an scéal',
  'read-story': 'Léigh ar aghaidh',
  by: 'Inste ag {name}',
  'name-changed': 'Ainm athraithe',
  close: 'Dún',
  gone: 'Níl an scéal seo anseo a thuilleadh',
  'gone-more': 'Dún é seo chun na scéalta atá anseo a fheiceáil.',
};
