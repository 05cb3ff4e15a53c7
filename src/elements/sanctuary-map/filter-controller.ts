import { html, type ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { NO_CHOICE } from '../../domain/listing.ts';
import { SEARCH_LENGTH } from '../../domain/listing-search.ts';
import { SORT_ORDERS } from '../../domain/listing-sort.ts';
import type { Choice } from './choice.ts';
import type { FilterBar } from './filters/filter-bar.ts';

/** What is searched for and how it is sorted are properties of the element: an embedder may set them, too. */
export type FilterHost = ReactiveControllerHost & HTMLElement & { search: string; sort: string };

/** What a visitor has ticked, searched for and sorted by. */
export class FilterController {
  readonly #host: FilterHost;
  readonly #changed: () => void;
  readonly #bar: LazyPart<FilterBar>;
  #facets = NO_CHOICE;

  /** @param changed called when a visitor has made a choice, before the host shows it */
  constructor(host: FilterHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#bar = new LazyPart(host, async () => new (await import('./filters/filter-bar.ts')).FilterBar(host, this));
  }

  /** The bar over list and map; until it has come, the room for it. */
  render(...shown: Parameters<FilterBar['render']>): unknown {
    // with nothing to narrow it would only stand in the way of what there is to load
    const isWanted = shown[0].listings.all.length > 0;
    if (isWanted) this.#bar.want();
    return (isWanted && this.#bar.current?.render(...shown)) || html`<div class="bar"></div>`;
  }

  get choice(): Choice {
    const { search, sort } = this.#host;
    return {
      facets: this.#facets,
      search: (search || '').trim().slice(0, SEARCH_LENGTH),
      sort: SORT_ORDERS.find((order) => order === sort) ?? 'name',
    };
  }

  /** Takes over what a visitor chooses. */
  readonly choose = (choice: Partial<Choice>): void => {
    this.restore(choice);
    this.#changed();
  };

  /** Takes every choice back but the order. */
  readonly clear = (): void => this.choose({ facets: NO_CHOICE, search: '' });

  /** Takes over what a link of the page asks for. */
  restore({ facets, search, sort }: Partial<Choice>): void {
    if (facets) this.#facets = facets;
    if (search !== undefined) {
      this.#bar.current?.forget();
      this.#host.search = search;
    }
    if (sort !== undefined) this.#host.sort = sort;
    this.#host.requestUpdate();
  }
}
