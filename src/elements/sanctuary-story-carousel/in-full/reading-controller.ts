import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Story } from '../../../domain/story.ts';
import type { StoryContext } from '../story-context.ts';
import { renderDialog } from './story-dialog.view.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Hears that the dialog has been closed, or cannot be had. */
export type OnReadingEnd = (id: string, how: 'closed' | 'failed') => void;

/** The story that is open in a dialog. */
export class ReadingController implements ReactiveController {
  readonly #host: Host;
  readonly #onEnd: OnReadingEnd;
  #id: string | undefined;
  #wasThere = false;

  constructor(host: Host, onEnd: OnReadingEnd) {
    this.#host = host;
    this.#onEnd = onEnd;
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
  open(id: string): void {
    this.#id = id;
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
  render(story: Story | undefined, context: StoryContext): TemplateResult {
    // the event comes late: another story may be open by then
    return renderDialog(story, context, () => this.#dialog?.open || this.#end('closed'));
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    const isThere = dialog.querySelector('[data-gone]') === null;
    if (!dialog.open) {
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
    this.#onEnd(id, how);
  }
}
