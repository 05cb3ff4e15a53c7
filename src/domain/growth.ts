import type { Listing } from './listing.ts';

/** The movement began in Sheffield in October 2005: a date before that is no reason to show empty years. */
export const FIRST_YEAR = 2005;

/** What one year brought. */
export interface GrowthYear {
  readonly year: number;
  /** How many began in it; in the first year, also what began before. */
  readonly added: number;
  /** How many had begun by its end. */
  readonly total: number;
}

/** How a network grew, from the first year to the present. */
export interface Growth {
  readonly years: readonly GrowthYear[];
  /** How many have no date that can be used: they are shown only in the last year, which is the present. */
  readonly undated: number;
}

/**
 * The year a listing began, as far as its dates say: a group's `since`; for a place its award, or where only renewals
 * are published the earliest of them, by which it must have had one. No other date is taken for it: not the day
 * somebody last checked, which is all that many records have.
 *
 * @returns `undefined` without such a date, or with one that is yet to come
 */
export function beginningYear(listing: Listing, lastYear: number): number | undefined {
  const dates = listing.type === 'group' ? [listing.since] : [listing.awardedOn, ...listing.reaccreditedOn];
  // every date begins with its year, whatever its precision
  const years = dates.flatMap((date) => (date === undefined ? [] : Number(date.slice(0, 4))));
  const year = Math.min(...years);
  return Number.isInteger(year) && year <= lastYear ? Math.max(FIRST_YEAR, year) : undefined;
}

/** Whether a listing is shown for a year. The last year is the present, and shows everything. */
export function hadBegun(listing: Listing, year: number, lastYear: number): boolean {
  if (year >= lastYear) return true;
  const beginning = beginningYear(listing, lastYear);
  return beginning !== undefined && beginning <= year;
}

/** Counts the listings by the year they began. */
export function growthOf(listings: readonly Listing[], lastYear: number): Growth {
  const added = new Map<number, number>();
  let undated = 0;
  for (const listing of listings) {
    const year = beginningYear(listing, lastYear);
    if (year === undefined) undated++;
    else added.set(year, (added.get(year) ?? 0) + 1);
  }
  let total = 0;
  const years: GrowthYear[] = [];
  for (let year = FIRST_YEAR; year <= lastYear; year++) {
    const count = added.get(year) ?? 0;
    total += count;
    years.push({ year, added: count, total });
  }
  return { years, undated };
}
