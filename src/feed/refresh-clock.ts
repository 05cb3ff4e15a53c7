import type { Renewable } from './keep-fresh.ts';
import { pageLife, type PageLife } from './page-life.ts';
import { backOff, intervalOf } from './refresh-interval.ts';

/** Milliseconds after which the time is looked at again: timers stand still while a machine sleeps. */
const TICK = 60_000;

interface Plan {
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  due: number;
  readonly failures: number;
  /** Failed for want of a network, so that it is worth another try when there is one. */
  readonly cutOff: boolean;
}

/**
 * Looks again at every document of a page when it is due, by one timer. It rests while nobody sees the page, asks nobody
 * while there is no network, and makes up for it at once on return.
 */
export class RefreshClock {
  readonly #page: PageLife;
  readonly #plans = new Map<Renewable, Plan>();
  #timer: unknown;
  #leave: (() => void) | undefined;

  constructor(page: PageLife) {
    this.#page = page;
  }

  /** Sets when a document that has just been answered is looked at again. */
  plan(document: Renewable): void {
    const { state, maxAge } = document;
    const { now, random } = this.#page;
    if (maxAge === Infinity) return this.cancel(document);
    const error = state.status === 'failed' ? state.error : undefined;
    const failures = error ? (this.#plans.get(document)?.failures ?? 0) + 1 : 0;
    const wait = error ? backOff(failures, error.retryAfter) : intervalOf(maxAge);
    // Pages that were opened together must not all ask together. Nobody is asked before they wanted to be.
    const jitter = error ? 1 + 0.1 * random() : 0.9 + 0.2 * random();
    const madeAt = now();
    this.#plans.set(document, {
      madeAt,
      due: madeAt + wait * jitter,
      failures,
      cutOff: error !== undefined && ['offline', 'blocked', 'timeout'].includes(error.kind),
    });
    this.#leave ??= this.#page.onChange((isOnlineAgain) => this.#wake(isOnlineAgain));
    this.#wake(false);
  }

  cancel(document: Renewable): void {
    this.#plans.delete(document);
    if (this.#plans.size > 0) return;
    this.#stopTimer();
    this.#leave?.();
    this.#leave = undefined;
  }

  #stopTimer(): void {
    this.#page.clearTimer(this.#timer);
    this.#timer = undefined;
  }

  /** Looks at what is due, and sets the timer for what is not. */
  #wake(isOnlineAgain: boolean): void {
    this.#stopTimer();
    if (!this.#page.isSeen()) return;
    const now = this.#page.now();
    const isAwake = this.#page.isAwake();
    let next = now + TICK;
    for (const [document, plan] of this.#plans) {
      // A consent may have ended at midnight. Asking every server at midnight would be a burden; judging again is none.
      void document.judge();
      if (!isAwake) continue;
      if (isOnlineAgain && plan.cutOff) plan.due = now;
      // Before it was planned: the machine's clock was put back.
      if (plan.due <= now || plan.madeAt > now) {
        plan.due = Infinity; // until it is answered, and planned again
        void document.renew(intervalOf(document.maxAge) / 2);
      } else next = Math.min(next, plan.due);
    }
    this.#stopTimer(); // what was planned meanwhile may have set it
    this.#timer = this.#page.setTimer(() => this.#wake(false), next - now);
  }
}

/** The one clock of the page. */
export const pageClock = new RefreshClock(pageLife);
