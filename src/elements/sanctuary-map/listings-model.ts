import type { FeedController } from '../../base/controllers/feed-controller.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { Position } from '../../domain/geo.ts';
import { facetValue, NO_CHOICE, type FacetChoice, type Listing } from '../../domain/listing.ts';
import { ListingSearch } from '../../domain/listing-search.ts';
import { sortListings } from '../../domain/listing-sort.ts';
import { lastGood } from '../../feed/feed-state.ts';
import type { Collections, FeedView } from '../../feed/feed.ts';
import { parseScope, type ScopeAttributes } from './attributes.ts';
import type { Choice } from './choice.ts';
import { listingWords, type ListingWords } from './listing-words.ts';
import { MapListings } from './map-listings.ts';
import type { en } from './messages/en.ts';
import { RecordNumbers } from './record-numbers.ts';

/** Which single choice, taken back, shows something again. */
export interface WaysBack {
  readonly search: boolean;
  readonly year: boolean;
}

/** What is known of a feed: what was read, and what has been found since. */
type CollectionsOf = (view: FeedView | undefined) => Partial<Collections> | undefined;

/** What an update has changed: everything, which of it is shown, its order, or nothing. */
export type ModelChange = 'listings' | 'narrowed' | 'sorted' | undefined;

/** Works out what the map and its list show, from the feed, the embedder's scope, the visitor's choices and the language. */
export class ListingsModel {
  readonly #feed: FeedController;
  readonly #words: WordsController<typeof en>;
  readonly #collections: CollectionsOf;
  readonly #numbers = new RecordNumbers();
  #listingsFrom: readonly unknown[] = [];
  #narrowedBy: readonly unknown[] = [];
  #sortedBy: readonly unknown[] = [];
  #search = new ListingSearch(() => []);
  #facets: FacetChoice = NO_CHOICE;
  #order: (records: readonly number[]) => readonly number[] = (records) => records;

  /** Everything in the embedder's scope. */
  listings = new MapListings({}, parseScope({}), { nameOf: () => '', compare: () => 0, numbers: this.#numbers });
  /** Record numbers of what the visitor's choices leave, in the order of the list. */
  records: readonly number[] = [];
  /** Numbers, from 1, of the records that something else on the page has found; nothing else is shown then. */
  numbers: ReadonlyMap<number, number> = new Map();
  /** The same, of every year. */
  chosen: readonly number[] = [];
  /** Whether a listing had begun by the year looked at. Set by the timeline, where there is one. */
  begun: ((listing: Listing) => boolean) | undefined;
  /** Whether what is searched for is in a listing; `undefined` while nothing is searched for. */
  matches: ((listing: Listing) => boolean) | undefined;
  /** What the filters count: the same, and what had begun by the year looked at. Another function whenever it changes. */
  counted: ((listing: Listing) => boolean) | undefined;
  reader: Reader;
  say: ListingWords;

  constructor(feed: FeedController, words: WordsController<typeof en>, collections: CollectionsOf) {
    this.#collections = collections;
    this.#feed = feed;
    this.#words = words;
    this.reader = { wanted: 'en', interfaceLang: 'en', feedLanguages: [], formats: words.formats };
    this.say = listingWords(words.t, this.reader);
  }

  /**
   * Works out again what has changed.
   *
   * @param from where "nearest" is measured from
   */
  update(scope: ScopeAttributes, choice: Choice, from: Position | undefined): ModelChange {
    const anew = this.#updateListings(scope);
    const { facets, search, sort } = choice;
    const { numbered } = scope;
    const narrowed = anew || !same(this.#narrowedBy, [facets, search, numbered]);
    if (narrowed) {
      this.#narrowedBy = [facets, search, numbered];
      this.#facets = facets;
      this.matches = this.#search.matcher(search);
      this.numbers = this.listings.numbered(numbered ?? []);
      this.chosen = this.#choose(this.matches);
    }
    const sorted = !same(this.#sortedBy, [sort, ...(sort === 'nearest' ? [from] : [])]);
    if (sorted || narrowed) {
      this.#sortedBy = [sort, ...(sort === 'nearest' ? [from] : [])];
      const { numbers } = this;
      this.#order = (records) =>
        numbers.size > 0
          ? [...records].sort((a, b) => numbers.get(a)! - numbers.get(b)!)
          : sortListings(records, (record) => this.listings.get(record), sort, from);
      this.sift();
    }
    return anew ? 'listings' : narrowed ? 'narrowed' : sorted ? 'sorted' : undefined;
  }

  /** Shows of what is chosen what had begun by the year looked at. */
  sift(): void {
    const { begun, matches } = this;
    this.counted = begun ? (listing) => begun(listing) && (matches?.(listing) ?? true) : matches;
    this.records = this.#order(this.#begunOf(this.chosen));
  }

  /** The ways back where nothing is left. */
  get waysBack(): WaysBack {
    return {
      search: this.matches !== undefined && this.#begunOf(this.#choose()).length > 0,
      year: this.begun !== undefined && this.chosen.length > 0,
    };
  }

  #choose(matches?: (listing: Listing) => boolean): readonly number[] {
    const chosen = this.listings.chosen(this.#facets, matches);
    return this.numbers.size > 0 ? chosen.filter((record) => this.numbers.has(record)) : chosen;
  }

  /** Of these, what had begun by the year looked at. */
  #begunOf(records: readonly number[]): readonly number[] {
    const { begun } = this;
    return begun ? records.filter((record) => begun(this.listings.get(record)!)) : records;
  }

  #updateListings(scope: ScopeAttributes): boolean {
    const data = lastGood(this.#feed.state)?.data;
    const collections = this.#collections(data);
    const { t, lang, wanted, formats } = this.#words;
    const { show, group, stream, nation, awardStatus } = scope;
    const from = [data, collections, t, wanted, show, group, stream, nation, awardStatus];
    if (same(from, this.#listingsFrom)) return false;
    // of another feed, or in another language, names may come in another order
    const [dataBefore, , tBefore, wantedBefore] = this.#listingsFrom;
    const isSameOrder = same([data, t, wanted], [dataBefore, tBefore, wantedBefore]);
    this.#listingsFrom = from;
    this.reader = { wanted, interfaceLang: lang, feedLanguages: data?.header.languages ?? [], formats };
    const say = (this.say = listingWords(t, this.reader));
    this.listings = new MapListings(collections ?? {}, parseScope(scope), {
      nameOf: say.name,
      compare: formats.compare,
      numbers: this.#numbers,
      before: isSameOrder ? this.listings.all : [],
    });
    this.#search = new ListingSearch((listing) => [say.title(listing), say.kind(facetValue(listing, 'kind')!)]);
    return true;
  }

  /** "132 places and groups", or "12 of 132 places and groups", by what there is to count. */
  get countLine(): string {
    const { noun, all } = this.listings;
    const { t } = this.#words;
    const n = this.records.length;
    return n === all.length ? t(`results.${noun}`, { n }) : t(`results-of.${noun}`, { n, total: all.length });
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
