import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import { icon } from '../../../base/templates/icon.ts';
import { createPlaceMark } from '../../../base/templates/place-mark.ts';
import { streamIcon } from '../../../base/templates/stream-icon.ts';
import { facetOptions, type FacetOption } from '../../../domain/facet-options.ts';
import type { Nation } from '../../../domain/group.ts';
import { FACET_NAMES, type FacetChoice, type FacetName, type Listing } from '../../../domain/listing.ts';
import type { AwardStatus } from '../../../domain/place.ts';
import type { ListingWords } from '../listing-words.ts';
import type { MapListings } from '../map-listings.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

/** One filter, as it is offered. */
export interface FacetModel {
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  readonly chosen: ReadonlySet<string>;
  /** The words for a value. */
  readonly label: (value: string) => unknown;
  /** A sign beside a value, where it has one: the filter is the map's legend too. */
  readonly sign: (value: string) => unknown;
}

/** What the filters are made from. */
export interface FacetSource {
  readonly listings: MapListings;
  readonly chosen: FacetChoice;
  /** What a search has left; `undefined` while nothing is searched for. */
  readonly matches: ((listing: Listing) => boolean) | undefined;
  readonly t: TranslateMap;
  readonly words: ListingWords;
  readonly reader: Reader;
}

/** Height of a mark in the filter, in CSS pixels. */
const LEGEND_MARK = 24;

/** The filters worth showing for these listings: a facet with one value narrows nothing. */
export function facetModels(source: FacetSource): FacetModel[] {
  const { listings, chosen, matches } = source;
  return FACET_NAMES.map((facet) => {
    const options = facetOptions(listings.all, chosen, facet, matches);
    return {
      facet,
      options: facet === 'group' ? byName(options, source) : options,
      chosen: chosen[facet],
      label: (value: string): unknown => facetLabel(facet, value, source),
      sign: (value: string): unknown => facetSign(facet, value),
    };
  }).filter(({ facet, options, chosen: { size } }) => size > 0 || (options.length > 1 && !isList(facet, listings)));
}

/** A filter of groups where there are only groups would be the list over again. */
function isList(facet: FacetName, { noun }: MapListings): boolean {
  return facet === 'group' && noun === 'groups';
}

/** The words for a value of a facet; those of the feed keep their own language. */
function facetLabel(facet: FacetName, value: string, { listings, t, words, reader }: FacetSource): unknown {
  switch (facet) {
    case 'kind':
      return words.kind(value);
    case 'group': {
      const group = listings.group(value);
      return group ? feedText(group.name, reader) : value;
    }
    // the decoder lets only these values through
    case 'nation':
      return t(`nation.${value as Nation}`);
    case 'status':
      return t(`status.${value as AwardStatus}`);
  }
}

/** What a value looks like on the map. */
function facetSign(facet: FacetName, value: string): unknown {
  if (facet === 'kind') return icon(streamIcon(value));
  if (facet !== 'status') return nothing;
  return guard([value], () => createPlaceMark({ status: value as AwardStatus, height: LEGEND_MARK }));
}

/** Groups in the order of their names. One that the feed does not describe cannot be named, and is left out. */
function byName(options: readonly FacetOption[], { listings, words, reader }: FacetSource): FacetOption[] {
  return options
    .flatMap((option) => {
      const group = listings.group(option.value);
      return group ? [{ option, name: words.name(group) }] : [];
    })
    .sort((a, b) => reader.formats.compare(a.name, b.name))
    .map(({ option }) => option);
}
