import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A second of quiet before words are spoken, so that a run of changes is told once, by its end. */
const QUIET_MS = 1000;

/**
 * A polite live region: one announcement a change, after things have settled, and none when focus has left the widget
 * (somebody reading elsewhere on the page is not interrupted).
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#spoken = '';
  }

  /** Speaks these words in a second, unless others come first. */
  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#host.matches(':focus-within')) return;
      // the same words twice are not announced by screen readers unless something changes
      this.#spoken = words === this.#spoken ? `${words}\u00a0` : words;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#spoken}</div>`;
  }
}
