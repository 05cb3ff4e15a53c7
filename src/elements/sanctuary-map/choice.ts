import type { FacetChoice } from '../../domain/listing.ts';
import type { SortOrder } from '../../domain/listing-sort.ts';

/** What a visitor has chosen to see, and in which order. */
export interface Choice {
  readonly facets: FacetChoice;
  /** As typed. */
  readonly search: string;
  readonly sort: SortOrder;
}
