import type { BadgeState } from '../../domain/badge-state.ts';

/** A sign for each state, beside its words: told apart by shape alone. Path data on the grid of the other signs. */
export const STATE_PATHS: Readonly<Record<BadgeState, string>> = {
  awarded: 'm4 13 5 5L20 6',
  'working-towards': 'M4 12h15M13 6l6 6-6 6',
  pledged: 'M5 3h14v18H5zM9 9h6M9 13h6M9 17h3',
  're-accreditation-due': 'M20 12a8 8 0 1 1-3-6.2M17 2v4h-4M12 8v4l3 2',
  lapsed: 'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18zM8 12h8',
  'not-found': 'M8 8.5a4 4 0 1 1 5.5 3.7Q12 13 12 15M12 19h0',
  'could-not-check': 'M12 3 2 20h20zM12 10v4M12 17h0',
  'not-confirmed': 'm6 6 12 12M18 6 6 18',
  elsewhere: 'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18zM6 6l12 12',
};
