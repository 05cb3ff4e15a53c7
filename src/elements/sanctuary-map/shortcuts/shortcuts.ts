import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LazyPart } from '../../../base/controllers/lazy-part.ts';
import { inItsWords } from '../../../base/in-its-words.ts';
import type { ShortcutSheet } from './shortcut-sheet.ts';

/** The sheet of keyboard shortcuts, and whether those of a single character are on. Kept in memory alone. */
export class Shortcuts implements ReactiveController {
  readonly #host: LitElement;
  readonly #isOffAtFirst: () => boolean;
  readonly #sheet: LazyPart<ShortcutSheet>;
  #choice: boolean | undefined;
  #isToBeShown = false;

  isOpen = false;

  /** @param isOffAtFirst whether the page wants them off; the visitor's own choice goes before it */
  constructor(host: LitElement, isOffAtFirst: () => boolean) {
    this.#host = host;
    this.#isOffAtFirst = isOffAtFirst;
    this.#sheet = new LazyPart(host, async () =>
      inItsWords(new (await import('./shortcut-sheet.ts')).ShortcutSheet(host)),
    );
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#choice ?? !this.#isOffAtFirst();
  }

  /** A modal dialog keeps focus, and gives it back by itself. */
  hostUpdated(): void {
    const dialog = this.#isToBeShown && this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.shortcuts');
    if (!dialog) return;
    this.#isToBeShown = false;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  hostDisconnected(): void {
    this.isOpen = this.#isToBeShown = false;
  }

  render(): TemplateResult | typeof nothing {
    return (this.isOpen && this.#sheet.current?.render(this)) || nothing;
  }

  readonly open = (): void => {
    this.#isToBeShown = !this.#host.shadowRoot?.querySelector('.shortcuts');
    this.#show(true);
    void this.#sheet.load();
  };

  /** To be called when the dialog has closed. */
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
