import { createClusterMark, type ClusterPart } from '../../../base/templates/cluster-mark.ts';
import type { Reader } from '../../../base/templates/feed-text.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { MarkAppearance } from '../../../map/map-engine.ts';
import { createListingMark } from '../listing-mark.ts';
import type { ListingWords } from '../listing-words.ts';
import type { TranslateMap } from '../messages/catalogue.ts';
import { clusterLabel, kindsOf, markLabel } from './mark-words.ts';

/** As many kinds as a cluster's bar can show apart; the others are its rest. */
const PARTS = 4;

/**
 * How a mark of the map looks and what it is called.
 *
 * @param number of the one record in it, where it has one
 */
export function markAppearance(
  listings: readonly Listing[],
  t: TranslateMap,
  say: ListingWords,
  reader: Reader,
  number: number | undefined,
): MarkAppearance {
  const { formats } = reader;
  const [only] = listings;
  if (only && listings.length === 1) {
    const mark = createListingMark(only);
    const label = markLabel(only, say, reader);
    return {
      label: number === undefined ? label : `${formats.number(number)}. ${label}`,
      description: exactness(only, t),
      content: number === undefined ? mark : withNumber(mark, formats.number(number)),
      classes: [],
    };
  }
  const kinds = kindsOf(listings);
  const parts: ClusterPart[] = kinds.slice(0, PARTS).map(([kind, count]) => ({ kind, count }));
  const rest = kinds.slice(PARTS).reduce((sum, [, count]) => sum + count, 0);
  return {
    label: clusterLabel(listings, t, reader),
    action: t('cluster-opens'),
    content: createClusterMark({
      count: formats.compact(listings.length),
      parts: [...parts, { kind: 'rest', count: rest }],
    }),
    classes: [],
  };
}

function withNumber(mark: Node, number: string): DocumentFragment {
  const both = document.createDocumentFragment();
  const badge = document.createElement('span');
  badge.className = 'number';
  badge.textContent = number;
  both.append(mark, badge);
  return both;
}

/** How far the position can be trusted; `undefined` where it is exact. */
function exactness(listing: Listing, t: TranslateMap): string | undefined {
  if (listing.type === 'group' || listing.precision === 'area') return t('approximate-area');
  return listing.precision === 'town' ? t('approximate') : undefined;
}
