import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../../domain/story.ts';

/** What lies behind a content note stays there until a visitor asks for it (E4). */
export class ContentNotes {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a story's words may be seen: it has no note, or somebody has read this very note and pressed the button. */
  isOpen = (story: Story): boolean => story.contentNote === undefined || this.#opened.has(keyOf(story));

  toggle = (story: Story): void => {
    const key = keyOf(story);
    if (!this.#opened.delete(key)) this.#opened.add(key);
    this.#host.requestUpdate();
  };
}

/** Another note than was agreed to is asked about again. */
function keyOf({ id, contentNote }: Story): string {
  return JSON.stringify([id, contentNote]);
}
