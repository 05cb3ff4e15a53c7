import type { Listing } from '../../domain/listing.ts';
import type { MarkAppearance } from '../../map/map-engine.ts';
import type { ListingWords } from './listing-words.ts';
export function markAppearance(listings: readonly Listing[], words: ListingWords, _f: unknown): MarkAppearance {
  const span = document.createElement('span');
  span.textContent = listings.length > 1 ? String(listings.length) : '•';
  const [only] = listings;
  return {
    label: listings.length > 1 || !only ? words.clusterLabel(listings) : words.label(only),
    content: span,
    classes: [],
  };
}
