import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../../base/controllers/print-controller.ts';

/** How many lines of the list are drawn at first, and more at each press of "show more". */
const PAGE = 50;

type Host = ReactiveControllerHost & HTMLElement;

/** How much of the list is drawn: a page at a time on a screen, all of it on paper. */
export class RowsController implements ReactiveController {
  readonly #host: Host;
  readonly #renderNow: () => void;
  readonly #tell: (from: number, to: number, total: number) => void;
  #onScreen = PAGE;
  #isPrinting = false;

  /**
   * @param renderNow carries out the host's update at once: the browser does not wait with printing
   * @param tell hears which lines have come, and of how many
   */
  constructor(host: Host, renderNow: () => void, tell: (from: number, to: number, total: number) => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    this.#tell = tell;
    host.addController(this);
    new PrintController(
      host,
      () => this.#print(true),
      () => this.#print(false),
    );
  }

  /** How many lines are drawn. */
  get shown(): number {
    return this.#isPrinting ? Infinity : this.#onScreen;
  }

  /** How many more come at a press. */
  get step(): number {
    return PAGE;
  }

  hostDisconnected(): void {
    this.#isPrinting = false;
  }

  /** Begins again at the top of another list. */
  reset(): void {
    this.#onScreen = PAGE;
  }

  /** @param total how many lines the list has */
  readonly more = (total: number): void => {
    const next = this.#onScreen;
    this.#onScreen += PAGE;
    this.#host.requestUpdate();
    this.#tell(next + 1, Math.min(total, this.#onScreen), total);
    // the button may be gone: focus goes on to the first of the new lines
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.row')[next]?.focus(),
    );
  };

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#renderNow();
  }
}
