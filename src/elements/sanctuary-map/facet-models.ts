import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../../base/templates/icon.ts';
import { createPlaceMark } from '../../base/templates/place-mark.ts';
import { streamIcon } from '../../base/templates/stream-icon.ts';
import { facetOptions, type FacetChoice, type FacetName } from '../../domain/listing.ts';
import type { AwardStatus } from '../../domain/place.ts';
import type { Nation } from '../../domain/group.ts';
import type { FacetModel } from './filters.view.ts';
import type { ListingWords } from './listing-words.ts';
import type { MapListings } from './map-listings.ts';
import type { TranslateMap } from './messages/catalogue.ts';

/** Height of a mark in the filter, in CSS pixels. */
const LEGEND_MARK = 24;

const FACETS: readonly FacetName[] = ['kind', 'nation', 'status'];

/** The filters worth showing for these listings: a facet with one value narrows nothing. */
export function facetModels(
  listings: MapListings,
  choice: FacetChoice,
  t: TranslateMap,
  words: ListingWords,
): FacetModel[] {
  return FACETS.map((facet) => ({
    facet,
    options: facetOptions(listings.all, choice, facet),
    chosen: choice[facet],
    label: (value: string): string => {
      if (facet === 'kind') return words.kind(value);
      // the decoder lets only these values through
      return facet === 'nation' ? t(`nation.${value as Nation}`) : t(`status.${value as AwardStatus}`);
    },
    sign: (value: string): unknown => facetSign(facet, value),
  })).filter(({ options }) => options.length > 1);
}

/** What a value looks like on the map, so that the filter is the map's legend too. */
function facetSign(facet: FacetName, value: string): unknown {
  if (facet === 'kind') return icon(streamIcon(value));
  if (facet === 'nation') return nothing;
  return guard([value], () => createPlaceMark({ status: value as AwardStatus, height: LEGEND_MARK }));
}
