import type { ReactiveControllerHost } from 'lit';
import type * as View from './supporters.view.ts';

/**
 * Where a visitor is in the list of supporters. The list itself is code of its own, fetched when there are supporters to
 * show and nothing waits for it: most counters stand where there is no room for a list.
 */
export class SupportersController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #view: typeof View | undefined;
  /** Whether the list's code was asked for. That it failed changes nothing, or every update would ask again. */
  #isAskedFor = false;
  #isOnPaper = false;

  isOpen = false;
  query = '';
  /** From 0. */
  page = 0;

  /** @param onChange hears that the visitor has changed what is in the list */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The list's code, once it has come. */
  get view(): typeof View | undefined {
    return this.#view;
  }

  /** Whether every name is shown, page or no page. */
  get isOnPaper(): boolean {
    return this.#isOnPaper;
  }

  /** Fetches the list's code, unless that was tried already. */
  load(): void {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    import('./supporters.view.ts').then(
      (view) => {
        this.#view = view;
        this.#host.requestUpdate();
      },
      (cause: unknown) => console.warn('sanctuary-widgets: the list of supporters could not be fetched.', cause),
    );
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.#isAskedFor = this.#view !== undefined;
    this.load();
    this.#host.requestUpdate();
  };

  readonly search = (query: string): void => {
    this.query = query;
    this.page = 0;
    this.#host.requestUpdate();
    this.#onChange();
  };

  readonly turn = (page: number): void => {
    this.page = page;
    this.#host.requestUpdate();
    this.#onChange();
  };

  setPaper(isOnPaper: boolean): void {
    this.#isOnPaper = isOnPaper;
    this.#host.requestUpdate();
  }
}
