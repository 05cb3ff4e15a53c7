import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Story } from '../../domain/story.ts';
import type * as Dialog from './story-dialog.ts';
import type { StoryContext } from './story-context.ts';

type Host = ReactiveControllerHost & HTMLElement;

export interface ReadingListener {
  /** The dialog has been closed, or cannot be had. */
  onEnd(id: string, how: 'closed' | 'failed'): void;
}

/** The story that is open in a dialog. What draws the dialog comes when the first story is opened. */
export class ReadingController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: ReadingListener;
  #view: typeof Dialog | undefined;
  #id: string | undefined;
  #wasThere = false;

  constructor(host: Host, listener: ReadingListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Id of the story that is open. */
  get id(): string | undefined {
    return this.#id;
  }

  hostDisconnected(): void {
    if (this.#id === undefined) return;
    this.#id = undefined;
    // moved in the page, it would stand there as no dialog at all
    this.#dialog?.close();
    this.#host.requestUpdate();
  }

  /** Opens a story, or says that there is none with this id. */
  async open(id: string): Promise<void> {
    this.#id = id;
    try {
      this.#view ??= await import('./story-dialog.ts');
    } catch {
      if (this.#id === id) this.#end('failed');
      return;
    }
    this.#host.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Gives it up without a word, since there is nothing to go back to. */
  drop(): void {
    this.#id = undefined;
  }

  /** @param story the one that is open; `undefined` if it is not there or has left */
  render(story: Story | undefined, context: StoryContext): TemplateResult | typeof nothing {
    if (this.#id === undefined || !this.#view) return nothing;
    // the event comes late: another story may be open by then
    return this.#view.renderDialog(story, context, () => this.#dialog?.open || this.#end('closed'));
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    const root = this.#host.shadowRoot;
    if (!dialog || !root || !this.#view) return;
    const isThere = dialog.querySelector('[data-gone]') === null;
    if (!dialog.open) {
      const { styleSheet } = this.#view.dialogStyles;
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
      try {
        dialog.showModal();
      } catch {
        // not in the page any more, or an old browser; after this update, since it asks for the next
        queueMicrotask(() => this.#end('failed'));
        return;
      }
    } else if (isThere === this.#wasThere) return;
    this.#wasThere = isThere;
    dialog.querySelector<HTMLElement>('#dialog-title')?.focus();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  #end(how: 'closed' | 'failed'): void {
    const id = this.#id;
    if (id === undefined) return;
    this.#id = undefined;
    this.#host.requestUpdate();
    this.#listener.onEnd(id, how);
  }
}
