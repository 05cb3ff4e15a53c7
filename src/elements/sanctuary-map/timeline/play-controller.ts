import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reducedMotion } from '../../../base/reduced-motion.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Milliseconds a step is shown: long enough to see what is new, and less than the second of quiet before words are
 * spoken, so that only where it stops is told.
 */
const STEP_TIME = 900;

/**
 * Steps that follow one another once they are asked to, and stop by themselves: at the end, when nobody sees them any
 * more, and when the visitor asks for less motion, for whom nothing plays at all (WCAG 2.2.2, 2.3.3).
 */
export class PlayController implements ReactiveController {
  readonly #host: Host;
  readonly #step: () => boolean;
  readonly #lessMotion = reducedMotion();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param step goes one on; returns whether there is another */
  constructor(host: Host, step: () => boolean) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Whether it may play. */
  get mayPlay(): boolean {
    return this.#lessMotion?.matches === false;
  }

  hostConnected(): void {
    this.#lessMotion?.addEventListener('change', this.stop);
  }

  hostDisconnected(): void {
    this.stop();
    this.#lessMotion?.removeEventListener('change', this.stop);
  }

  readonly play = (): void => {
    if (this.isPlaying || !this.mayPlay) return;
    this.#timer = setInterval(() => this.#go(), STEP_TIME);
    document.addEventListener('visibilitychange', this.stop);
    this.#host.requestUpdate();
  };

  readonly stop = (): void => {
    clearInterval(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.stop);
    this.#host.requestUpdate();
  };

  #go(): void {
    // it may be in a panel that was closed over it, and a change of setting is told a frame late
    if (!this.mayPlay || !this.#host.checkVisibility() || !this.#step()) this.stop();
  }
}
