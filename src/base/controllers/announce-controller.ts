import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { hasFocus } from '../has-focus.ts';

/** A second of quiet before words are spoken, so that a run of changes is told once, by its end. */
const QUIET_MS = 1000;

/**
 * A polite live region: one announcement a change, after things have settled, and none when focus has left the widget
 * (somebody reading elsewhere on the page is not interrupted).
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reach: 'widget' | 'page';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken = '';

  /**
   * @param reach `page` for a widget that has news of its own: it is then also heard where focus is nowhere in particular,
   * and still by nobody who is busy elsewhere
   */
  constructor(host: ReactiveControllerHost & HTMLElement, reach: 'widget' | 'page' = 'widget') {
    this.#host = host;
    this.#reach = reach;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#spoken = '';
  }

  /** Speaks these words in a second, unless others come first. Those that a key may outdate are only found when it is time. */
  say(words: string | (() => string)): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isHeard()) return;
      const next = typeof words === 'string' ? words : words();
      // the same words twice are not announced by screen readers unless something changes
      this.#spoken = next === this.#spoken ? `${next}\u00a0` : next;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }

  #isHeard(): boolean {
    if (hasFocus(this.#host)) return true;
    const { activeElement, body } = this.#host.ownerDocument;
    return this.#reach === 'page' && (activeElement ?? body) === body;
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#spoken}</div>`;
  }
}
