import type { FeedController } from '../../base/controllers/feed-controller.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { BBox } from '../../domain/geo.ts';
import type { Listing } from '../../domain/listing.ts';
import { lastGood } from '../../feed/feed-state.ts';
import type { MapMark, PointSet } from '../../map/map-engine.ts';
import type { AreaController } from './area-controller.ts';
import { parseScope, type ScopeAttributes } from './attributes.ts';
import { facetModels } from './facet-models.ts';
import type { FilterController } from './filter-controller.ts';
import type { FacetModel } from './filters.view.ts';
import { listingWords, type ListingWords } from './listing-words.ts';
import { MapListings } from './map-listings.ts';
import type { en } from './messages/en.ts';
import { RecordNumbers } from './record-numbers.ts';

/** Works out what the map and its list show, from the feed, the embedder's scope, the visitor's choices and the language. */
export class ListingsModel {
  readonly #feed: FeedController;
  readonly #words: WordsController<typeof en>;
  readonly #filter: FilterController;
  readonly #area: AreaController;
  readonly #numbers = new RecordNumbers();
  #derivedFrom: readonly unknown[] = [];

  /** Everything in the embedder's scope. */
  listings = new MapListings({}, parseScope({}), { nameOf: () => '', compare: () => 0, numbers: this.#numbers });
  /** Record numbers of what the visitor's choices leave, in the order of the list. */
  records: readonly number[] = [];
  /** The same, of every year. */
  chosen: readonly number[] = [];
  /** Whether a listing had begun by the year looked at. Set by the timeline, where there is one. */
  begun: ((listing: Listing) => boolean) | undefined;
  /** The filters worth showing, with what each value would leave. */
  facets: readonly FacetModel[] = [];
  reader: Reader;
  say: ListingWords;

  constructor(feed: FeedController, words: WordsController<typeof en>, filter: FilterController, area: AreaController) {
    this.#area = area;
    this.#feed = feed;
    this.#words = words;
    this.#filter = filter;
    this.reader = { wanted: 'en', interfaceLang: 'en', feedLanguages: [], formats: words.formats };
    this.say = listingWords(words.t, this.reader);
  }

  /**
   * Works it out again if anything it comes from has changed.
   *
   * @returns whether it has
   */
  update(scope: ScopeAttributes): boolean {
    const data = lastGood(this.#feed.state)?.data;
    const collections = this.#area.collections(data);
    const { t, lang, wanted, formats } = this.#words;
    const { show, group, stream, nation, awardStatus } = scope;
    const from = [data, collections, t, wanted, show, group, stream, nation, awardStatus];
    if (from.every((value, i) => value === this.#derivedFrom[i])) return false;
    this.#derivedFrom = from;
    this.reader = { wanted, interfaceLang: lang, feedLanguages: data?.header.languages ?? [], formats };
    this.say = listingWords(t, this.reader);
    this.listings = new MapListings(collections ?? {}, parseScope(scope), {
      nameOf: this.say.name,
      compare: formats.compare,
      numbers: this.#numbers,
    });
    this.narrow();
    return true;
  }

  /** Works out what the visitor's choices leave. */
  narrow(): void {
    const { choice } = this.#filter;
    this.chosen = this.listings.chosen(choice);
    const { begun } = this;
    this.records = begun ? this.chosen.filter((record) => begun(this.listings.get(record)!)) : this.chosen;
    this.facets = facetModels(this.listings, choice, this.#words.t, this.say);
  }

  /** "132 places and groups", or "12 of 132 places and groups", by what there is to count. */
  get countLine(): string {
    const { noun, all } = this.listings;
    const { t } = this.#words;
    const n = this.records.length;
    return n === all.length ? t(`results.${noun}`, { n }) : t(`results-of.${noun}`, { n, total: all.length });
  }

  get points(): PointSet {
    return this.listings.points(this.records);
  }

  get bounds(): BBox {
    return this.listings.bounds(this.records);
  }

  /** The listings a mark of the map stands for. */
  listingsOf(mark: MapMark): readonly Listing[] {
    return mark.records.flatMap((record) => this.listings.get(record) ?? []);
  }
}
