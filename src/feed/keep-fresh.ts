import type { FeedState } from './feed-state.ts';
import type { RefreshClock } from './refresh-clock.ts';

/** A document that is to be looked at again from time to time. */
export interface Renewable {
  /** `ready` or `failed`, when it is handed to the clock. */
  readonly state: FeedState<unknown>;
  /** Seconds after which to look again; `Infinity` for never. */
  readonly maxAge: number;
  /** @param maxAge milliseconds for which another reader's answer is new enough */
  renew(maxAge: number): Promise<void>;
  /** Takes away what may be shown no longer, if a day has passed since that was last judged. Asks nobody. */
  judge(): Promise<void>;
}

const watched = new Set<Renewable>();
let clock: RefreshClock | undefined;

/**
 * Has a document that has just been answered looked at again when it is time. What knows when that is comes after the
 * first answer, since nothing waits for it; where it cannot be loaded, a document stays as it is until the next answer.
 */
export function keepFresh(document: Renewable): void {
  watched.add(document);
  import('./refresh-clock.ts').then(
    ({ pageClock }) => {
      clock = pageClock;
      if (watched.has(document)) clock.plan(document);
    },
    () => undefined,
  );
}

/** Has it left alone from now on. */
export function leaveBe(document: Renewable): void {
  watched.delete(document);
  clock?.cancel(document);
}
