import { boundsOf, BRITISH_ISLES, contains, widened, type BBox, type Position } from '../../domain/geo.ts';
import { isChosen, isInScope, type FacetChoice, type Listing, type ListingScope } from '../../domain/listing.ts';
import type { Collections } from '../../feed/feed.ts';
import type { PointSet } from '../../map/map-engine.ts';

/** Least width and height of what the map is fitted to, in degrees: one town alone is shown with the country around it. */
const DISTRICT = 0.8;

/** What names a listing across refreshes of the feed: ids are unique among groups and among places. */
export type ListingKey = `${Listing['type']}:${string}`;

export const keyOf = (listing: Listing): ListingKey => `${listing.type}:${listing.id}`;

/**
 * The listings of one feed within the embedder's scope, in the order they are listed. A listing's index here is its
 * "record" number for the map; it holds until the feed, the scope or the language changes.
 */
export class MapListings {
  readonly all: readonly Listing[];
  readonly #index: ReadonlyMap<ListingKey, number>;

  /**
   * @param nameOf the name a listing is shown under, which it is sorted by
   * @param compare the order of the names
   */
  constructor(
    collections: Partial<Collections>,
    scope: ListingScope,
    nameOf: (listing: Listing) => string,
    compare: (a: string, b: string) => number,
  ) {
    this.all = [...(collections.groups ?? []), ...(collections.places ?? [])]
      .filter((listing) => isInScope(listing, scope))
      .map((listing) => ({ listing, name: nameOf(listing) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ listing }) => listing);
    this.#index = new Map(this.all.map((listing, index) => [keyOf(listing), index]));
  }

  indexOf(key: ListingKey): number | undefined {
    return this.#index.get(key);
  }

  /** Record numbers of what a visitor's choices leave, in order. */
  chosen(choice: FacetChoice): number[] {
    const records: number[] = [];
    this.all.forEach((listing, record) => {
      if (isChosen(listing, choice)) records.push(record);
    });
    return records;
  }

  /** The points of those records that have a position. */
  points(records: readonly number[]): PointSet {
    const placed = records.filter((record) => this.all[record]?.position);
    const at = (axis: 0 | 1): Float64Array =>
      Float64Array.from(placed, (record) => this.all[record]?.position?.[axis] ?? 0);
    return { lng: at(0), lat: at(1), record: Uint32Array.from(placed) };
  }

  /** How many of those records lie in a box. */
  countWithin(box: BBox, records: readonly number[]): number {
    return records.filter((record) => {
      const position = this.all[record]?.position;
      return position && contains(box, position);
    }).length;
  }

  /** A box around those records, no smaller than a district; the British Isles where none has a position. */
  bounds(records: readonly number[]): BBox {
    const positions = records.map((record) => this.all[record]?.position);
    const box = boundsOf(positions.filter((position): position is Position => position !== undefined));
    return box ? widened(box, DISTRICT) : BRITISH_ISLES;
  }
}
