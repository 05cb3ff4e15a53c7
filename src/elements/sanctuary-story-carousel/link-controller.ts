import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readHashParameter, writeHashParameter } from '../../base/hash-parameter.ts';

type Host = ReactiveControllerHost & { readonly hash: boolean };

const NAME = 'story';

/** `#story=<id>` in the page's address, where the embedder allows it: opens that story, and names the one that is open. */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #onLink: (id: string | undefined) => void;
  #isFollowed = false;

  /** @param onLink hears which story the address names, when the page is opened and when that changes */
  constructor(host: Host, onLink: (id: string | undefined) => void) {
    this.#host = host;
    this.#onLink = onLink;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.#isFollowed = false;
  }

  /** The stories are there: from now on the address can be followed. */
  ready(): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    if (this.#host.hash && readHashParameter(NAME) !== undefined) this.#follow();
  }

  /** Names the story that is open, or none. */
  show(id: string | undefined): void {
    if (this.#host.hash) writeHashParameter(NAME, id);
  }

  #follow = (): void => {
    if (this.#host.hash && this.#isFollowed) this.#onLink(readHashParameter(NAME));
  };
}
