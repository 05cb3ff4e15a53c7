import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reducedMotion } from '../../base/reduced-motion.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What is to be seen of the row. */
export interface RowState {
  /** Index of the first card in view. */
  readonly first: number;
  /** How many cards are in view at once. */
  readonly perView: number;
  /** Whether the cards out of view are filled too, and the row is seen: they may make it higher. */
  readonly isWhole: boolean;
  /** Whether the card at this place is in view. */
  isInView(index: number): boolean;
  /** Moves by what is in view at once. */
  turn(move: 'previous' | 'next'): void;
}

/**
 * The row of cards: which of them are in view, and what moves it. It scrolls as any page does, by touch, wheel or bar;
 * this looks on, and scrolls it for buttons and keys.
 */
export class RowController implements ReactiveController, RowState {
  readonly #host: Host;
  readonly #onMoved: () => void;
  readonly #resize: ResizeObserver | undefined;
  #row: HTMLElement | undefined;
  #count = 0;
  #first = 0;
  #perView: number | undefined;
  /** Where the row is scrolling to, until it is there. */
  #goal: number | undefined;
  #isWhole = typeof ResizeObserver === 'undefined';

  /** @param onMoved hears that a visitor has moved the row by a button or key */
  constructor(host: Host, onMoved: () => void) {
    this.#host = host;
    this.#onMoved = onMoved;
    if (typeof ResizeObserver !== 'undefined') this.#resize = new ResizeObserver(() => this.#onLaidOut());
    host.addController(this);
  }

  get first(): number {
    return this.#first;
  }

  /**
   * Before there is a row to measure, how many there will be by the widths that are in `card.styles.ts`: a right guess
   * spares the first stories being drawn twice.
   */
  get perView(): number {
    return (this.#perView ??= columnsFor(this.#host));
  }

  /**
   * At first the cards in view are filled, and the others when a browser has laid these out: all in one go keep a slow
   * processor for twice as long.
   */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  isInView(index: number): boolean {
    return index >= this.#first && index < this.#first + this.perView;
  }

  hostUpdated(): void {
    const row = this.#host.shadowRoot?.querySelector<HTMLElement>('.row') ?? undefined;
    const count = row?.children.length ?? 0;
    if (row === this.#row && count === this.#count) return;
    this.#count = count;
    // a row that is new is measured when the browser has laid it out; to ask before would have it do so at once
    if (row !== this.#row) this.#watch(row);
    // after the update, since what is measured may ask for the next
    else queueMicrotask(() => this.#measure());
  }

  hostConnected(): void {
    if (this.#row) this.#resize?.observe(this.#row);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#goal = undefined;
  }

  turn(move: 'previous' | 'next'): void {
    this.#go(this.#first + (move === 'next' ? this.perView : -this.perView));
  }

  /** For `keydown`: the arrows move by a card, Home and End to the ends. */
  onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // in the order of reading, wherever that begins
    const on = this.#isRightToLeft ? -1 : 1;
    const to = new Map([
      ['Home', 0],
      ['End', this.#count],
      ['ArrowRight', this.#first + on],
      ['ArrowLeft', this.#first - on],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
  };

  /** Brings a card into view at once. */
  show(index: number): void {
    if (!this.isInView(index)) this.#scroll(index, 'instant');
  }

  get #isRightToLeft(): boolean | undefined {
    return this.#row?.matches('[dir="rtl"] *');
  }

  #go(index: number): void {
    // Without an event for its end, a glide cannot be told from a rest.
    const glides = 'onscrollend' in window && reducedMotion()?.matches === false;
    this.#scroll(index, glides ? 'smooth' : 'instant');
    this.#onMoved();
  }

  #scroll(index: number, behavior: ScrollBehavior): void {
    const row = this.#row;
    const target = Math.max(0, Math.min(index, this.#count - this.perView));
    const card = row?.children[target];
    if (!row || !card) return;
    const [to, from] = [card.getBoundingClientRect(), row.getBoundingClientRect()];
    const left = this.#isRightToLeft ? to.right - from.right : to.left - from.left;
    if (Math.abs(left) >= 1) this.#goal = target;
    row.scrollBy({ left, behavior });
    this.#set(target, this.perView);
  }

  #watch(row: HTMLElement | undefined): void {
    this.#resize?.disconnect();
    this.#row = row;
    this.#goal = undefined;
    if (!row) return;
    this.#resize?.observe(row);
    row.addEventListener('scroll', () => this.#measure(), { passive: true });
    row.addEventListener('scrollend', () => {
      this.#goal = undefined;
      this.#measure();
    });
  }

  #onLaidOut(): void {
    this.#measure();
    if (this.#isWhole) return;
    this.#isWhole = true;
    // in a task of its own, or it would be laid out in the same frame
    setTimeout(() => this.#host.requestUpdate());
  }

  #measure(): void {
    const row = this.#row;
    const [first, second] = row?.children ?? [];
    // hidden: as it was until it is seen again
    if (!row || !first || row.clientWidth === 0) return;
    const step = second
      ? Math.abs(second.getBoundingClientRect().left - first.getBoundingClientRect().left)
      : row.clientWidth;
    const perView = Math.max(1, Math.round(row.clientWidth / step));
    const last = Math.max(0, this.#count - perView);
    const scrolled = Math.min(last, Math.round(Math.abs(row.scrollLeft) / step));
    if (this.#goal === scrolled) this.#goal = undefined;
    this.#set(Math.min(last, this.#goal ?? scrolled), perView);
  }

  #set(first: number, perView: number): void {
    if (first === this.#first && perView === this.#perView) return;
    this.#first = first;
    this.#perView = perView;
    this.#host.requestUpdate();
    this.#keepFocus();
  }

  /** A card that leaves takes no focus with it: that goes on to the first card in view. */
  #keepFocus(): void {
    const cards = this.#row?.children ?? [];
    const index = [...cards].indexOf(this.#host.shadowRoot?.activeElement?.closest('.card') ?? this.#host);
    if (index < 0 || this.isInView(index)) return;
    void this.#host.updateComplete.then(() =>
      cards[this.#first]?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true }),
    );
  }
}

function columnsFor({ clientWidth }: HTMLElement): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return clientWidth < 40 * rem ? 1 : clientWidth < 60 * rem ? 2 : 3;
}
