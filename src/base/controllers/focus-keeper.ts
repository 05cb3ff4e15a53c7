import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasFocus } from '../has-focus.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Sees that an update does not lose the visitor's focus (WCAG 2.4.3): what had it may be taken away by what was pressed
 * or by a new feed, or be moved in the document. Add it after the controllers that move focus themselves.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #rescue: () => void;
  #focused: HTMLElement | null = null;

  /** @param rescue puts focus where a visitor can go on, when what had it is gone */
  constructor(host: Host, rescue: () => void) {
    this.#host = host;
    this.#rescue = rescue;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = hasFocus(this.#host) ? this.#active : null;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    const now = this.#active;
    // what is hidden keeps focus until the next frame
    if (!focused || (now && now !== now.ownerDocument.body && now.checkVisibility())) return;
    if (focused.isConnected && focused.checkVisibility()) focused.focus({ preventScroll: true });
    else this.#rescue();
  }

  /** What has focus in the widget, or in the page around it. */
  get #active(): HTMLElement | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const outer = root.activeElement as HTMLElement | null;
    return (outer === this.#host && (this.#host.shadowRoot?.activeElement as HTMLElement | null)) || outer;
  }
}
