import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reducedMotion } from '../../base/reduced-motion.ts';

/** Milliseconds from the first number to the last. */
const DURATION = 1000;

/** How much of the way has been made, from 0 to 1, at a moment of the time it takes: fast at first, slow at the end. */
const eased = (part: number): number => 1 - (1 - part) ** 3;

/**
 * Counts up to the figures once, when they are first seen: not where motion is unwelcome, not for a browser that cannot
 * tell what is seen. The host shows the ticking numbers while `isRunning`, in elements of its own.
 */
export class CountUpController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onTick: (part: number) => void;
  readonly #onEnd: () => void;
  #observer: IntersectionObserver | undefined;
  #frame = 0;
  #isRunning = false;
  #isOver = false;

  /**
   * @param onTick hears how much of the figures to show, from 0 to 1, at every frame
   * @param onEnd hears that it has come to its end
   */
  constructor(host: ReactiveControllerHost & HTMLElement, onTick: (part: number) => void, onEnd: () => void) {
    this.#host = host;
    this.#onTick = onTick;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** There are figures to count up to: begins when they are seen. Only the first call has any effect. */
  offer(): void {
    if (this.#isOver || this.#isRunning || this.#observer || this.#frame) return;
    if (reducedMotion()?.matches !== false || typeof IntersectionObserver === 'undefined') {
      this.#isOver = true;
      return;
    }
    // with the first picture and not before it, so that the last number does not flash up before the first, and so that
    // the page is laid out once
    this.#frame = requestAnimationFrame(() => {
      if (this.#isInView()) this.#begin();
      else this.#watch();
    });
  }

  /** A little before it scrolls into view, for the same reason. */
  #watch(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#begin();
      },
      { rootMargin: '24px' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#isRunning) this.#stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #isInView(): boolean {
    const { top, bottom, height } = this.#host.getBoundingClientRect();
    return document.visibilityState === 'visible' && height > 0 && bottom > 0 && top < innerHeight;
  }

  #begin(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isRunning = true;
    this.#host.requestUpdate();
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const part = (now - start) / DURATION;
      if (part < 1) {
        this.#onTick(eased(part));
        this.#frame = requestAnimationFrame(step);
        return;
      }
      this.#stop();
      this.#host.requestUpdate();
      this.#onEnd();
    };
    this.#frame = requestAnimationFrame(step);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#isRunning = false;
    this.#isOver = true;
  }
}
