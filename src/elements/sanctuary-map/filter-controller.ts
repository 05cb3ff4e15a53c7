import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { adoptSheet } from '../../base/adopt-sheet.ts';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import { NO_CHOICE, type FacetName } from '../../domain/listing.ts';
import { SEARCH_LENGTH } from '../../domain/listing-search.ts';
import { SORT_ORDERS, type SortOrder } from '../../domain/listing-sort.ts';
import type { Choice } from './choice.ts';
import type * as FilterBar from './filter-bar.ts';
import type { ListingsModel } from './listings-model.ts';
import type { en } from './messages/en.ts';

/** What is searched for and how it is sorted are properties of the element: an embedder may set them, too. */
type Host = ReactiveControllerHost & HTMLElement & { search: string; sort: string };

/** Milliseconds after the last key until a search is carried out. */
const TYPING_PAUSE = 250;

/** What a visitor has ticked, typed and sorted by, and which of the filters lies open. */
export class FilterController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  readonly #bar: LazyPart<typeof FilterBar>;
  #facets = NO_CHOICE;
  /** The filter that lies open. */
  #open: FacetName | undefined;
  /** Whether the filters are unfolded where there is no room to show them all the time. */
  #isUnfolded = false;
  /** What is being typed, until it is searched for. */
  #draft: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when a visitor has made a choice, before the host shows it */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#bar = new LazyPart(host, async () => {
      const bar = await import('./filter-bar.ts');
      adoptSheet(host.shadowRoot, bar.filterBarStyles);
      return bar;
    });
    host.addController(this);
  }

  /**
   * The bar over list and map; until it has come, the room for it.
   *
   * @param near what "nearest" is measured from
   * @param isLong whether the list is long enough to be searched and sorted
   */
  render(
    { listings, counted, numbers, say, reader }: ListingsModel,
    { t, formats }: WordsController<typeof en>,
    near: 'visitor' | 'map' | undefined,
    isLong: boolean,
  ): unknown {
    const { facets: chosen, sort } = this.choice;
    // with nothing to narrow it would only stand in the way of what there is to load
    if (listings.all.length > 0) this.#bar.want();
    if (!this.#bar.current || listings.all.length === 0) return html`<div class="bar"></div>`;
    return this.#bar.current.renderFilterBar({
      listings,
      matches: counted,
      words: say,
      reader,
      t,
      formats,
      chosen,
      sort,
      near,
      isLong,
      isNumbered: numbers.size > 0,
      typed: this.#draft ?? this.#host.search,
      open: this.#open,
      isUnfolded: this.#isUnfolded,
      onToggleOpen: this.toggle,
      onChoose: this.choose,
      onClear: this.clear,
      onType: this.type,
      onSearch: this.search,
      onSort: this.sort,
      onUnfold: this.unfold,
    });
  }

  get choice(): Choice {
    const { search, sort } = this.#host;
    return {
      facets: this.#facets,
      search: (search || '').trim().slice(0, SEARCH_LENGTH),
      sort: SORT_ORDERS.find((order) => order === sort) ?? 'name',
    };
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#draft = undefined;
    this.toggle(undefined);
  }

  readonly choose = (facet: FacetName, value: string, chosen: boolean): void => {
    const values = new Set(this.#facets[facet]);
    if (chosen) values.add(value);
    else values.delete(value);
    this.#set({ facets: { ...this.#facets, [facet]: values } });
  };

  /** Follows a visitor's typing; searches when it pauses. */
  readonly type = (text: string): void => {
    clearTimeout(this.#timer);
    this.#draft = text;
    this.#timer = setTimeout(() => this.search(text), TYPING_PAUSE);
  };

  readonly search = (search: string): void => {
    clearTimeout(this.#timer);
    this.#draft = undefined;
    if (search !== this.#host.search) this.#set({ search });
  };

  readonly sort = (sort: SortOrder): void => this.#set({ sort });

  /** Takes every choice back but the order. */
  readonly clear = (): void => {
    clearTimeout(this.#timer);
    this.#draft = undefined;
    this.#set({ facets: NO_CHOICE, search: '' });
  };

  /** Takes over what a link of the page asks for. */
  restore(choice: Partial<Choice>): void {
    clearTimeout(this.#timer);
    this.#draft = undefined;
    this.#take(choice);
  }

  /** Opens one facet, or closes whichever is open. */
  readonly toggle = (facet: FacetName | undefined): void => {
    this.#open = facet;
    const { ownerDocument } = this.#host;
    if (facet) ownerDocument.addEventListener('pointerdown', this.#closeFromOutside, true);
    else ownerDocument.removeEventListener('pointerdown', this.#closeFromOutside, true);
    this.#host.requestUpdate();
  };

  readonly unfold = (): void => {
    this.#isUnfolded = !this.#isUnfolded;
    this.toggle(undefined);
  };

  readonly #closeFromOutside = (event: Event): void => {
    const facet = this.#host.shadowRoot?.querySelector('.facet:has([aria-expanded="true"])');
    if (!facet || !event.composedPath().includes(facet)) this.toggle(undefined);
  };

  #set(choice: Partial<Choice>): void {
    this.#take(choice);
    this.#changed();
  }

  #take({ facets, search, sort }: Partial<Choice>): void {
    if (facets) this.#facets = facets;
    if (search !== undefined) this.#host.search = search;
    if (sort !== undefined) this.#host.sort = sort;
    this.#host.requestUpdate();
  }
}
