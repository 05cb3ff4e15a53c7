import type { ReactiveController } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import type { WordsController } from '../../../base/controllers/words-controller.ts';
import type { FacetName } from '../../../domain/listing.ts';
import type { FilterController, FilterHost } from '../filter-controller.ts';
import type { ListingsModel } from '../listings-model.ts';
import type { en } from '../messages/en.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import { renderFilterBar } from './filter-bar.view.ts';

/** Milliseconds after the last key until a search is carried out. */
const TYPING_PAUSE = 250;

/** The bar over list and map: which of its filters lies open, and what is being typed. It comes after the list. */
export class FilterBar implements ReactiveController {
  readonly #host: FilterHost;
  readonly #filter: FilterController;
  /** The filter that lies open. */
  #open: FacetName | undefined;
  /** Whether the filters are unfolded where there is no room to show them all the time. */
  #isUnfolded = false;
  /** What is being typed, until it is searched for. */
  #draft: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FilterHost, filter: FilterController) {
    this.#host = host;
    this.#filter = filter;
    adoptSheet(host.shadowRoot, filterBarStyles);
    host.addController(this);
  }

  /**
   * @param near what "nearest" is measured from
   * @param isLong whether the list is long enough to be searched and sorted
   */
  render(
    { listings, counted, numbers, say, reader }: ListingsModel,
    { t, formats }: WordsController<typeof en>,
    near: 'visitor' | 'map' | undefined,
    isLong: boolean,
  ): unknown {
    const { choice, choose, clear } = this.#filter;
    const { facets, sort } = choice;
    return renderFilterBar({
      listings,
      matches: counted,
      words: say,
      reader,
      t,
      formats,
      chosen: facets,
      sort,
      near,
      isLong,
      isNumbered: numbers.size > 0,
      typed: this.#draft ?? this.#host.search,
      open: this.#open,
      isUnfolded: this.#isUnfolded,
      onToggleOpen: this.#toggle,
      onChoose: this.#tick,
      onClear: clear,
      onType: this.#type,
      onSearch: this.#search,
      onSort: (order) => choose({ sort: order }),
      onUnfold: this.#unfold,
    });
  }

  hostDisconnected(): void {
    this.forget();
    this.#toggle(undefined);
  }

  /** Gives up what is being typed: something else is searched for. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#draft = undefined;
  }

  readonly #tick = (facet: FacetName, value: string, isChosen: boolean): void => {
    const { facets } = this.#filter.choice;
    const values = new Set(facets[facet]);
    if (isChosen) values.add(value);
    else values.delete(value);
    this.#filter.choose({ facets: { ...facets, [facet]: values } });
  };

  /** Follows a visitor's typing; searches when it pauses. */
  readonly #type = (text: string): void => {
    clearTimeout(this.#timer);
    this.#draft = text;
    this.#timer = setTimeout(() => this.#search(text), TYPING_PAUSE);
  };

  readonly #search = (search: string): void => {
    this.forget();
    if (search !== this.#host.search) this.#filter.choose({ search });
  };

  /** Opens one facet, or closes whichever is open. */
  readonly #toggle = (facet: FacetName | undefined): void => {
    this.#open = facet;
    const { ownerDocument } = this.#host;
    if (facet) ownerDocument.addEventListener('pointerdown', this.#closeFromOutside, true);
    else ownerDocument.removeEventListener('pointerdown', this.#closeFromOutside, true);
    this.#host.requestUpdate();
  };

  readonly #unfold = (): void => {
    this.#isUnfolded = !this.#isUnfolded;
    this.#toggle(undefined);
  };

  readonly #closeFromOutside = (event: Event): void => {
    const facet = this.#host.shadowRoot?.querySelector('.facet:has([aria-expanded="true"])');
    if (!facet || !event.composedPath().includes(facet)) this.#toggle(undefined);
  };
}
