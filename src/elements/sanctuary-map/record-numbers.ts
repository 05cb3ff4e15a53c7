import type { ListingKey } from './map-listings.ts';

/**
 * The "record" numbers that stand for listings on the map. A number once given to a listing stays its own for as long as
 * the element lives and is never given to another, whatever comes and goes: so a mark, what is chosen and what has focus
 * outlast a refresh, a change of language and a filter.
 */
export class RecordNumbers {
  readonly #numbers = new Map<ListingKey, number>();

  /** The listing's number; a new one where it has none yet. */
  of(key: ListingKey): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(key, next);
    return next;
  }

  /** The listing's number, where it has one. */
  known(key: ListingKey): number | undefined {
    return this.#numbers.get(key);
  }
}
