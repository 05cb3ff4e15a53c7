import type { Catalogue, Translate } from '../message.ts';

/** Words about the feed itself, which every element that reads one needs. */
export const feedEn = {
  loading: 'Loading',
  retry: 'Try again',
  'error.offline': 'You seem to be offline. We will show the list when you are connected again.',
  'error.timeout': 'The list is taking too long to arrive.',
  'error.http': 'We couldn’t load the list. The server it is on answered with an error.',
  'error.blocked': 'We couldn’t reach the list from this page.',
  'error.not-json': 'We couldn’t load the list. What arrived is not a list.',
  'error.wrong-shape': 'We couldn’t read the list. It is not in the form we expect.',
  'error.unsupported-version': 'This list is newer than this page can read.',
  'error.too-large': 'The list is too large to show here.',
  stale: 'We couldn’t refresh this list. It is shown as it was on {date}.',
  'partly-unavailable': 'Part of the list couldn’t be loaded.',
  'some-unreadable': {
    one: '{n} entry couldn’t be read and is not shown.',
    other: '{n} entries couldn’t be read and are not shown.',
  },
  nothing: 'There is nothing to show here yet.',
  'source-line': 'Source: {title}',
  'source-line-updated': 'Source: {title}, {date}',
  removals: 'Change or remove an entry',
} as const satisfies Catalogue;

export type TranslateFeed = Translate<typeof feedEn>;
