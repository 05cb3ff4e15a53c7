import { commonEn } from '../../../i18n/common/en.ts';
import type { Catalogue, Translate } from '../../../i18n/message.ts';

/** The English words of `<sanctuary-story-carousel>`. */
export const en = {
  ...commonEn,
  heading: 'Stories of sanctuary',
  nothing: 'There are no stories here yet.',
  carousel: 'carousel',
  slide: 'slide',
  stories: 'Stories',
  previous: 'Previous stories',
  next: 'Next stories',
  position: '{n} of {total}',
  range: '{from} to {to} of {total}',
  'show-list': 'Show all as a list',
  'show-row': 'Show side by side',
  'all-shown': { one: '{n} story, as a list', other: '{n} stories, as a list' },
  untitled: 'A story',
  'content-note': 'Content note',
  'show-story': 'Show the story',
  'hide-story': 'Hide the story',
  'read-story': 'Read on',
  by: 'Told by {name}',
  'name-changed': 'Name changed',
  close: 'Close',
  gone: 'This story is no longer here',
  'gone-more': 'Close this to see the stories that are here.',
} as const satisfies Catalogue;

export type TranslateStories = Translate<typeof en>;
