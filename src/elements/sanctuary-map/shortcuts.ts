import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The sheet of keyboard shortcuts, and whether those of a single character are on. Kept in memory alone. */
export class Shortcuts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isOffAtFirst: () => boolean;
  #choice: boolean | undefined;

  isOpen = false;

  /** @param isOffAtFirst whether the page wants them off; the visitor's own choice goes before it */
  constructor(host: ReactiveControllerHost & HTMLElement, isOffAtFirst: () => boolean) {
    this.#host = host;
    this.#isOffAtFirst = isOffAtFirst;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#choice ?? !this.#isOffAtFirst();
  }

  /** A modal dialog takes focus, keeps it, and gives it back by itself. */
  hostUpdated(): void {
    const sheet = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.shortcuts:not([open])');
    sheet?.showModal();
    sheet?.querySelector<HTMLElement>('h2')?.focus();
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  readonly open = (): void => this.#show(true);

  readonly close = (): void => this.#show(false);

  readonly toggle = (): void => {
    this.#choice = !this.isOn;
    this.#host.requestUpdate();
  };

  #show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
