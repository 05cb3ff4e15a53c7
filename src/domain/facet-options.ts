import { NATIONS } from './group.ts';
import { facetValue, isChosen, type FacetChoice, type FacetName, type Listing } from './listing.ts';
import { AWARD_STATUSES } from './place.ts';
import { STREAMS } from './stream.ts';

/** The usual order of each facet's values; values it does not name come after, in the order met. */
const USUAL_ORDER: { readonly [F in FacetName]: readonly string[] } = {
  kind: ['group', ...STREAMS],
  nation: NATIONS,
  group: [],
  status: AWARD_STATUSES,
};

/** Values of a facet that can be chosen. A feed that has more streams has put something else there, such as names. */
const MOST_VALUES: Readonly<Record<FacetName, number>> = { kind: 60, nation: 60, group: 400, status: 60 };

/** A value of a facet with the number of listings it would leave, were it chosen. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/**
 * The values of a facet found among the listings, in the usual order. Each count heeds the choices in the other facets
 * and not those in its own, so that it says what ticking that one box shows. Of a great many values the first are given.
 *
 * @param counts whether a listing is counted at all: those that a search has left
 */
export function facetOptions(
  listings: readonly Listing[],
  choice: FacetChoice,
  facet: FacetName,
  counts: (listing: Listing) => boolean = () => true,
): FacetOption[] {
  const tally = new Map<string, number>();
  for (const listing of listings) {
    const value = facetValue(listing, facet);
    if (value === undefined) continue;
    tally.set(value, (tally.get(value) ?? 0) + (counts(listing) && isChosen(listing, choice, facet) ? 1 : 0));
  }
  const values = new Set([...USUAL_ORDER[facet], ...tally.keys()]);
  return [...values]
    .filter((value) => tally.has(value))
    .slice(0, MOST_VALUES[facet])
    .map((value) => ({ value, count: tally.get(value) ?? 0 }));
}
