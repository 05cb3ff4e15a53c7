import { NATIONS } from './group.ts';
import { SORT_ORDERS } from './listing-sort.ts';
import { AWARD_STATUSES } from './place.ts';
import { STREAMS } from './stream.ts';

/** Values that an attribute of plain text knows: one of them, or where it says so several, with commas between them. */
export const KNOWN_VALUES: Readonly<
  Record<string, { readonly values: readonly string[]; readonly several?: true } | undefined>
> = {
  show: { values: ['groups', 'places'] },
  sort: { values: SORT_ORDERS },
  'tiles-consent': { values: ['given'] },
  stream: { values: STREAMS, several: true },
  nation: { values: NATIONS, several: true },
  'award-status': { values: AWARD_STATUSES, several: true },
};
