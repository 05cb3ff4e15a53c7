import { facetOptions, type FacetChoice, type FacetName } from '../../domain/listing.ts';
import type { AwardStatus } from '../../domain/place.ts';
import type { Nation } from '../../domain/group.ts';
import type { FacetModel } from './filters.view.ts';
import type { ListingWords } from './listing-words.ts';
import type { MapListings } from './map-listings.ts';
import { kindSign, statusSign } from './signs.ts';
import type { TranslateMap } from './messages/catalogue.ts';

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
    sign: (value: string): unknown =>
      facet === 'kind' ? kindSign(value) : facet === 'status' ? statusSign(value as AwardStatus) : '',
  })).filter(({ options }) => options.length > 1);
}
