import { contains, type BBox } from '../domain/geo.ts';
import { AreaQuery, type AreaAnswer } from '../feed/adapters/area-query.ts';
import { MAX_RECORDS, mergeArea } from '../feed/adapters/merge-area.ts';
import type { FeedIssue } from '../feed/feed-issue.ts';
import type { Collections, FeedView } from '../feed/feed.ts';

/** Milliseconds for which a map has to rest before its view is asked for. */
const REST_MS = 300;

/** Boxes that are remembered as answered in full. */
const MEMORY = 50;

/**
 * What a visitor should know of the view: all that is there is known (`whole`), the server has more there than it gives at
 * a time (`more`), or it could not be asked (`failed`).
 */
export type AreaState = 'whole' | 'more' | 'failed';

/** Who hears of a view. */
export interface AreaListener {
  /** A view has been answered, or could not be: west, south, east, north in degrees. */
  onAnswer(bounds: BBox): void;
  /** Something in an answer is wrong. */
  onIssues(issues: readonly FeedIssue[]): void;
}

/**
 * What is known of a feed whose server holds more than was read of it: what was read, and what has been found since where
 * somebody looked. Only maps of such feeds load it.
 */
export class AreaRecords {
  readonly #query: AreaQuery;
  readonly #listener: AreaListener;
  /** Boxes of which all is known, the newest last. */
  #whole: BBox[] = [];
  #stop: AbortController | undefined;
  #hasWarned = false;

  /** What is known now: another object whenever something was found. */
  collections: Partial<Collections>;
  /** Of the view that was answered last. */
  state: AreaState = 'whole';

  /** @param view what was read, with its `area` */
  constructor({ area, collections }: FeedView, listener: AreaListener) {
    if (!area) throw new TypeError('There is no more than was read.');
    this.#query = new AreaQuery(area);
    this.collections = collections;
    this.#listener = listener;
  }

  /**
   * Asks for what is in a view, once the map rests there. The view before is of no interest any more. A view of which all
   * is known is not asked for again.
   *
   * @param bounds west, south, east, north in degrees
   */
  look(bounds: BBox): void {
    this.stop();
    if (this.#whole.some((box) => holds(box, bounds))) {
      if (this.state !== 'whole') this.#answer(bounds, 'whole');
      return;
    }
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
      this.#remember(answer);
      // That there is more is for the visitor to know: the publisher has done nothing wrong.
      const issues = answer.issues.filter(({ code }) => code !== 'pages-capped');
      if (issues.length > 0) this.#listener.onIssues(issues);
      this.#answer(bounds, answer.complete ? 'whole' : 'more');
    } catch (cause) {
      if (signal.aborted) return;
      this.#warn(cause);
      this.#answer(bounds, 'failed');
    }
  }

  #answer(bounds: BBox, state: AreaState): void {
    this.state = state;
    this.#listener.onAnswer(bounds);
  }

  /** At the limit, what lies far away has been forgotten: then nothing is known in full but this. */
  #remember({ box, complete }: AreaAnswer): void {
    const { groups = [], places = [] } = this.collections;
    if (Math.max(groups.length, places.length) >= MAX_RECORDS) this.#whole = [];
    if (complete) this.#whole = [...this.#whole.slice(1 - MEMORY), box];
  }

  /** Once: a server that fails for one view is likely to fail for the next. */
  #warn(cause: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn('sanctuary-widgets: what is in view could not be asked for; what was read before is shown.', cause);
  }
}

function holds(outer: BBox, [west, south, east, north]: BBox): boolean {
  return contains(outer, [west, south]) && contains(outer, [east, north]);
}
