import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../../feed/feed-error.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { hasFallback, type WidgetStatus } from '../sanctuary-element.ts';
import type { FeedController } from './feed-controller.ts';

/** Milliseconds before "loading" is said: most lists are there sooner. */
const LOADING_DELAY = 500;

/** What a widget is doing, worked out from its feed: one rule for all of them. */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: FeedController;
  #error: FeedError | undefined;
  #isSlow = false;
  #hasShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  /** What went wrong last. Kept while it is tried again, so that the button pressed does not vanish under the finger. */
  get error(): FeedError | undefined {
    return this.#error;
  }

  /** Whether it has taken long enough to say so. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /**
   * Whether there is nothing to show yet but what the embedder put between the tags. A widget that has shown something does
   * not go back to that when it is given another feed: somebody may be in it, whose focus would be lost.
   */
  get isBlank(): boolean {
    return !this.#hasShown && !this.#error && (!this.#isSlow || hasFallback(this.#host));
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => {
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, LOADING_DELAY);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isSlow = false;
    this.#hasShown = false;
  }

  /**
   * The status of the moment, for `willUpdate`.
   *
   * @param isEmpty whether what was read has nothing for this widget
   */
  derive(isEmpty: boolean): WidgetStatus {
    const { state, url } = this.#feed;
    if (state.status === 'failed') this.#error = state.error;
    else if (state.status === 'ready' || !url) this.#error = undefined;
    const loaded = lastGood(state);
    if (loaded) this.#hasShown = true;
    // old until something newer has come, also while it is tried again
    if (loaded && this.#error) return 'stale';
    if (!loaded) return state.status === 'failed' ? 'error' : 'loading';
    return isEmpty ? 'empty' : 'ready';
  }
}
