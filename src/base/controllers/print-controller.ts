import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back before the page is printed and after, so that paper shows everything a screen shows in pieces. */
export class PrintController implements ReactiveController {
  readonly #before: () => void;
  readonly #after: () => void;

  /** @param before has to render at once: the browser does not wait */
  constructor(host: ReactiveControllerHost, before: () => void, after: () => void) {
    this.#before = before;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }
}
