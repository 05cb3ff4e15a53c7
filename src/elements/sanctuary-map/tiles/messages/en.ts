import type { Catalogue } from '../../../../i18n/message.ts';

/** The English words about tiles. Apart from the map's, since few maps have them. */
export const en = {
  title: 'Detailed map',
  load: 'Load a detailed map from {host}',
  note: 'That server will see your internet address, the name of this website, and which part of the map you look at.',
  loading: 'Loading the detailed map from {host}',
  shown: 'The detailed map is shown.',
  back: 'Back to the drawn map',
  drawn: 'The drawn map is shown.',
  retry: 'Try again',
  offline: 'You seem to be offline. The drawn map is shown instead.',
  policy: 'This website does not allow maps from {host}. The drawn map is shown instead.',
  refused: '{host} refused to send its map. The drawn map is shown instead.',
  busy: '{host} has too much to do just now. The drawn map is shown instead.',
  missing: '{host} has no map of this area. The drawn map is shown instead.',
  broken: '{host} answered with an error. The drawn map is shown instead.',
  unreachable: 'We couldn’t get the map from {host}. The drawn map is shown instead.',
  code: 'The detailed map couldn’t be loaded. The drawn map is shown instead.',
} as const satisfies Catalogue;
