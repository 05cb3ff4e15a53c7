import type { Group } from '../../domain/group.ts';
import { isChosen, isInScope, type FacetChoice, type Listing, type ListingScope } from '../../domain/listing.ts';
import { insertByName } from '../../domain/insert-by-name.ts';
import type { Collections } from '../../feed/feed.ts';
import type { RecordNumbers } from './record-numbers.ts';

/** What names a listing across refreshes of the feed: ids are unique among groups and among places. */
export type ListingKey = `${Listing['type']}:${string}`;

export const keyOf = (listing: Listing): ListingKey => `${listing.type}:${listing.id}`;

/** What there is to count: groups alone, places alone, or both. */
export type Noun = 'groups' | 'places' | 'both';

/** How listings are named, ordered and numbered. */
export interface ListingOrder {
  /** The name a listing is shown under, which it is sorted by. */
  readonly nameOf: (listing: Listing) => string;
  /** The order of the names. */
  readonly compare: (a: string, b: string) => number;
  readonly numbers: RecordNumbers;
  /** Listings that are in this order already. Those that are gone are left out. */
  readonly before?: readonly Listing[];
}

/** The listings of one feed within the embedder's scope, in the order they are listed, each under its record number. */
export class MapListings {
  /** In the order of the list. */
  readonly all: readonly Listing[];
  /** Record numbers, in step with `all`. */
  readonly order: readonly number[];
  readonly noun: Noun;
  readonly #numbers: RecordNumbers;
  readonly #byNumber: ReadonlyMap<number, Listing>;
  readonly #groups: readonly Group[];

  constructor(
    collections: Partial<Collections>,
    scope: ListingScope,
    { nameOf, compare, numbers, before = [] }: ListingOrder,
  ) {
    const listings = [...(collections.groups ?? []), ...(collections.places ?? [])];
    const added = new Set<Listing>(listings.filter((listing) => isInScope(listing, scope)));
    const kept = before.filter((listing) => added.delete(listing));
    this.all = insertByName(kept, [...added], nameOf, compare);
    this.#numbers = numbers;
    this.#groups = collections.groups ?? [];
    this.order = this.all.map((listing) => numbers.of(keyOf(listing)));
    this.#byNumber = new Map(this.all.map((listing, i) => [this.order[i]!, listing]));
    this.noun = nounFor(this.all);
  }

  /** The listing of a record; `undefined` when it is not, or no longer, among these. */
  get(record: number | undefined): Listing | undefined {
    return record === undefined ? undefined : this.#byNumber.get(record);
  }

  /** A group of the feed by its id, also where groups are not listed. */
  group(id: string): Group | undefined {
    return this.#groups.find((group) => group.id === id);
  }

  /** The record of a listing that is among these. */
  recordOf(key: ListingKey | undefined): number | undefined {
    const record = key && this.#numbers.known(key);
    return this.get(record) && record;
  }

  /** The records of groups by their ids, numbered from 1 in the order given. Those that are not among these are passed over. */
  numbered(ids: readonly string[]): ReadonlyMap<number, number> {
    const records = ids.map((id) => this.recordOf(`group:${id}`));
    return new Map(records.flatMap((record, i) => (record === undefined ? [] : [[record, i + 1]])));
  }

  /** Record numbers of what a visitor's choices leave, in the order of the names. */
  chosen(choice: FacetChoice, matches?: (listing: Listing) => boolean): number[] {
    return this.order.filter((_, i) => {
      const listing = this.all[i]!;
      return isChosen(listing, choice) && (!matches || matches(listing));
    });
  }
}

function nounFor(listings: readonly Listing[]): Noun {
  const [first] = listings;
  if (!first || listings.some(({ type }) => type !== first.type)) return 'both';
  return first.type === 'group' ? 'groups' : 'places';
}
