import type { BBox } from '../domain/geo.ts';
import { AreaQuery } from '../feed/adapters/area-query.ts';
import { mergeArea } from '../feed/adapters/merge-area.ts';
import type { Collections, FeedView } from '../feed/feed.ts';

/** Milliseconds for which a map has to rest before its view is asked for. */
const REST_MS = 300;

/**
 * What is known of a feed whose server holds more than was read of it: what was read, and what has been found since where
 * somebody looked. Only maps of such feeds load it.
 */
export class AreaRecords {
  readonly #query: AreaQuery;
  readonly #onFound: (bounds: BBox) => void;
  #stop: AbortController | undefined;
  #hasWarned = false;

  /** What is known now: another object whenever something was found. */
  collections: Partial<Collections>;

  /**
   * @param view what was read, with its `area`
   * @param onFound hears that a view has been answered: west, south, east, north in degrees
   */
  constructor({ area, collections }: FeedView, onFound: (bounds: BBox) => void) {
    if (!area) throw new TypeError('There is no more than was read.');
    this.#query = new AreaQuery(area);
    this.collections = collections;
    this.#onFound = onFound;
  }

  /**
   * Asks for what is in a view, once the map rests there. The view before is of no interest any more.
   *
   * @param bounds west, south, east, north in degrees
   */
  look(bounds: BBox): void {
    this.stop();
    const stop = new AbortController();
    const timer = setTimeout(() => void this.#ask(bounds, stop.signal), REST_MS);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    this.#stop = stop;
  }

  /** Gives up what is being asked. */
  stop(): void {
    this.#stop?.abort();
  }

  /** A view that cannot be asked for leaves what is known as it is. */
  async #ask(bounds: BBox, signal: AbortSignal): Promise<void> {
    try {
      const answer = await this.#query.ask(bounds, signal);
      if (signal.aborted) return;
      const { groups = [], places = [] } = this.collections;
      this.collections = {
        ...this.collections,
        groups: mergeArea(groups, answer.groups, answer),
        places: mergeArea(places, answer.places, answer),
      };
    } catch (cause) {
      if (!signal.aborted) this.#warn(cause);
      return;
    }
    this.#onFound(bounds);
  }

  /** Once: a server that fails for one view is likely to fail for the next. */
  #warn(cause: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn('sanctuary-widgets: what is in view could not be asked for; what was read before is shown.', cause);
  }
}
