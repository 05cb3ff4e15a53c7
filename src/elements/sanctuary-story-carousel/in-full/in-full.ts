import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import type { Story } from '../../../domain/story.ts';
import type { StoryContext } from '../story-context.ts';
import { dialogStyles } from './dialog.styles.ts';
import { LinkController } from './link-controller.ts';
import { createPattern } from './pattern.ts';
import { patternStyles } from './pattern.styles.ts';
import { ReaderCopy } from './reader-copy.ts';
import { ReadingController, type OnReadingEnd } from './reading-controller.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly hash: boolean };

/**
 * What nobody needs to see the words on the cards: a story in full in a dialog, its address, the copy for reader views, and
 * the drawing that stands for a photo. It comes when the row is whole, before anybody presses.
 */
export class InFull {
  readonly createPattern: (id: string) => SVGSVGElement = createPattern;
  readonly #copy: ReaderCopy;
  readonly #dialog: ReadingController;
  readonly #link: LinkController;
  #chosen: readonly Story[] = [];
  #context: StoryContext | undefined;

  /** @param onEnd hears that a story has been closed, or that there can be no dialog */
  constructor(host: Host, onEnd: OnReadingEnd) {
    for (const rules of [dialogStyles, patternStyles]) adoptSheet(host.shadowRoot, rules);
    this.#copy = new ReaderCopy(host);
    this.#dialog = new ReadingController(host, (id, how) => {
      if (!host.isConnected) return; // by the time a dialog closes that has left the page, the address is not ours
      this.#link.leave(id);
      onEnd(id, how);
    });
    this.#link = new LinkController(host, {
      has: (id) => Boolean(this.#find(id)),
      open: () => this.#dialog.id,
      follow: (id) => (id === undefined ? this.#dialog.close() : this.#dialog.open(id)),
    });
  }

  /**
   * To be told at every update what there is to read, before it is rendered: what has been taken back goes at once.
   *
   * @param chosen all that may be opened
   * @param shown those of them that are shown
   * @param context `undefined` where there is nothing to read yet
   * @param isWithout whether nothing will come either, as far as is known
   */
  update(
    chosen: readonly Story[],
    shown: readonly Story[],
    context: StoryContext | undefined,
    isWithout: boolean,
  ): void {
    this.#chosen = chosen;
    this.#context = context;
    if (context) {
      this.#copy.show(shown, context);
      this.#link.ready();
      return;
    }
    this.#copy.clear();
    this.#dialog.drop();
    if (isWithout) this.#link.without();
  }

  /** Opens a story. */
  open(id: string): void {
    this.#link.show(id);
    this.#dialog.open(id);
  }

  /** The dialog, while a story is open. */
  render(): TemplateResult | typeof nothing {
    const { id } = this.#dialog;
    if (id === undefined || !this.#context) return nothing;
    return this.#dialog.render(this.#find(id), this.#context);
  }

  #find(id: string): Story | undefined {
    return this.#chosen.find((story) => story.id === id);
  }
}
