import { messages as common } from '../../../i18n/common/so.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/so.ts';

/** The Somali words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Sheekooyinka soo dhoweynta iyo badbaadada',
  nothing: 'Weli sheekooyin halkan ma yaallaan.',
  carousel: 'safka sheekooyinka',
  slide: 'kaarka sheekada',
  stories: 'Sheekooyin',
  previous: 'Sheekooyinka hore',
  next: 'Sheekooyinka xiga',
  position: '{n} ka mid ah {total}',
  range: '{from} ilaa {to} ka mid ah {total}',
  'show-list': 'Dhammaan liis u muuji',
  'show-row': 'Isku dhinac u muuji',
  'all-shown': { one: '{n} sheeko, liis ahaan', other: '{n} sheeko, liis ahaan' },
  untitled: 'Sheeko',
  'content-note': 'Digniin ku saabsan waxa ku jira',
  'show-story': 'Muuji sheekada',
  'hide-story': 'Qari sheekada',
  'read-story': 'Sii akhri',
  by: 'Waxaa sheegay {name}',
  'name-changed': 'Magaca waa la beddelay',
  close: 'Xir',
  gone: 'Sheekadani hadda halkan ma taal',
  'gone-more': 'Tan xir si aad u aragto sheekooyinka halkan yaal.',
};
