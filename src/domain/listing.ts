import type { Group, Nation } from './group.ts';
import type { AwardStatus, Place } from './place.ts';
import type { Stream } from './stream.ts';
import type { Text } from './text.ts';

/** Anything the map and its list show. */
export type Listing = Group | Place;

/** What a listing is, for filters and signs: a local group, or an organisation of a stream. */
export type Kind = 'group' | Stream;

/** The ways in which a list can be narrowed. */
export interface Facets {
  readonly kind: Kind;
  readonly nation: Nation;
  /** Id of a local group: the group itself, and the places that belong to it. */
  readonly group: string;
  readonly status: AwardStatus;
}
export type FacetName = keyof Facets;

/** Chosen values for each facet. An empty choice lets everything through. */
export type FacetChoice = { readonly [F in FacetName]: ReadonlySet<string> };

export const NO_CHOICE: FacetChoice = {
  kind: new Set(),
  nation: new Set(),
  group: new Set(),
  status: new Set(),
};

/** What an embedder narrows the widget to once and for all. */
export interface ListingScope {
  readonly types: ReadonlySet<Listing['type']>;
  readonly choice: FacetChoice;
}

/** The value a listing has for a facet; `undefined` when it has none, as a group has no award status. */
export function facetValue<F extends FacetName>(listing: Listing, facet: F): Facets[F] | undefined;
export function facetValue(listing: Listing, facet: FacetName): string | undefined {
  switch (facet) {
    case 'kind':
      return listing.type === 'group' ? 'group' : listing.stream;
    case 'nation':
      return listing.nation;
    case 'group':
      return listing.type === 'group' ? listing.id : listing.group;
    case 'status':
      return listing.type === 'place' ? listing.status : undefined;
  }
}

/** Where a listing is, in words: a place's town, a group's first area. */
export function locality(listing: Listing): Text | undefined {
  return listing.type === 'place' ? listing.town : listing.areas[0];
}

export function isInScope(listing: Listing, { types, choice }: ListingScope): boolean {
  return types.has(listing.type) && isChosen(listing, choice);
}

/** Whether a listing has one of the chosen values of every facet, leaving one facet out where asked. */
export function isChosen(listing: Listing, choice: FacetChoice, except?: FacetName): boolean {
  for (const facet of FACET_NAMES) {
    const { size } = choice[facet];
    if (size === 0 || facet === except) continue;
    const value = facetValue(listing, facet);
    if (value === undefined || !choice[facet].has(value)) return false;
  }
  return true;
}

/** In the order in which they are offered. */
export const FACET_NAMES: readonly FacetName[] = ['kind', 'nation', 'group', 'status'];
