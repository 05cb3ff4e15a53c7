import type { Position } from './geo.ts';
import { distanceBetween } from './great-circle.ts';
import type { Listing } from './listing.ts';

/** The orders a list can be put in. */
export const SORT_ORDERS = ['name', 'newest', 'nearest'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** The date a listing is new by, as published: a place's award, a group's beginning. */
export function startDate(listing: Listing): string | undefined {
  return listing.type === 'group' ? listing.since : listing.awardedOn;
}

/**
 * Puts listings that are in the order of their names into another order. What is alike, or says nothing, stays in the
 * order of the names; what says nothing comes last.
 *
 * @param from the position that "nearest" is measured from; without it the order stays
 */
export function sortListings<T>(
  items: readonly T[],
  listingOf: (item: T) => Listing | undefined,
  order: SortOrder,
  from: Position | undefined,
): readonly T[] {
  if (order === 'name' || (order === 'nearest' && !from)) return items;
  const keyed = items.map((item) => ({ item, key: keyFor(listingOf(item), order === 'nearest' ? from : undefined) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Kilometres from a position; without one, the date backwards, so that the latest comes first. */
function keyFor(listing: Listing | undefined, from: Position | undefined): number {
  if (from) return listing?.position ? distanceBetween(from, listing.position) : Number.MAX_VALUE;
  const date = listing && startDate(listing);
  // 2019-05-31 as 20190531; a year alone comes after the days of it that are known
  return date === undefined ? Number.MAX_VALUE : -Number(date.replaceAll('-', '').padEnd(8, '0'));
}
