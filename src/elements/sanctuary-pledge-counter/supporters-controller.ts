import type { ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import type * as View from './supporters.view.ts';

/**
 * Where a visitor is in the list of supporters. The list itself is code of its own, fetched when there are supporters to
 * show and nothing waits for it: most counters stand where there is no room for a list.
 */
export class SupportersController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  readonly #view: LazyPart<typeof View>;
  #isOnPaper = false;

  isOpen = false;
  query = '';
  /** From 0. */
  page = 0;

  /** @param onChange hears that the visitor has changed what is in the list */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#view = new LazyPart<typeof View>(host, () => import('./supporters.view.ts'));
  }

  /** The list's code, once it has come. */
  get view(): typeof View | undefined {
    return this.#view.current;
  }

  /** Whether every name is shown, page or no page. */
  get isOnPaper(): boolean {
    return this.#isOnPaper;
  }

  /** Sees that the list's code comes. */
  want(): void {
    this.#view.want();
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    void this.#view.load();
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
