import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readHashParameter, writeHashParameter } from '../../../base/hash-parameter.ts';
import { STORY } from '../attributes.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly hash: boolean };

export interface LinkedStories {
  /** Whether a story is among those that may be opened here. */
  has(id: string): boolean;
  /** The story that is open here. */
  open(): string | undefined;
  /** The address names a story that is to be opened here, or none that is. */
  follow(id: string | undefined): void;
}

/** All on the page: one link opens one story, in one of them. */
const onPage = new Set<LinkController>();

/** `#story=<id>` in the page's address, where the embedder allows it: opens that story, and names the one that is open. */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #stories: LinkedStories;
  #isReady = false;
  /** Its stories cannot be had, as far as is known: nobody waits for it. */
  #isWithout = false;

  constructor(host: Host, stories: LinkedStories) {
    this.#host = host;
    this.#stories = stories;
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
    addEventListener('hashchange', this.#follow);
    this.#host.requestUpdate(); // which says how things are by now
  }

  hostDisconnected(): void {
    onPage.delete(this);
    removeEventListener('hashchange', this.#follow);
    this.#isReady = false;
    this.#isWithout = false;
  }

  /** The stories are there: from now on the address can be followed, while the host is in the page. */
  ready(): void {
    if (this.#isReady || !this.#host.isConnected) return;
    this.#isReady = true;
    this.#answer();
  }

  /** The stories cannot be had. They may come yet. */
  without(): void {
    if (this.#isReady || this.#isWithout || !this.#host.isConnected) return;
    this.#isWithout = true;
    this.#answer();
  }

  /** What the address asks for is answered here, or by another that has waited to hear whether the story is here. */
  #answer(): void {
    const id = readHashParameter(STORY);
    if (!this.#host.hash || id === undefined) return;
    const chosen = LinkController.#chosenFor(id);
    if (chosen) chosen.#stories.follow(id);
  }

  /** Names the story that has been opened. */
  show(id: string): void {
    if (this.#host.hash) writeHashParameter(STORY, id);
  }

  /** Takes the name of a story that has been closed out again, unless the address has gone on to another. */
  leave(id: string): void {
    if (this.#host.hash && readHashParameter(STORY) === id) writeHashParameter(STORY, undefined);
  }

  #follow = (): void => {
    if (!this.#host.hash || !this.#isReady) return;
    const id = readHashParameter(STORY);
    const isOurs = id !== undefined && LinkController.#chosenFor(id) === this;
    this.#stories.follow(isOurs ? id : undefined);
  };

  /**
   * The one that opens a story: where it is open, else the first on the page that has it, as soon as it has, else the first
   * that has stories, to say that it is not there. That is known when all have theirs, or cannot have them.
   */
  static #chosenFor(id: string): LinkController | undefined {
    const linked = [...onPage].filter((link) => link.#host.hash);
    linked.sort((a, b) => (follows(b.#host, a.#host) ? -1 : 1));
    const has = (link: LinkController): boolean => link.#isReady && link.#stories.has(id);
    const chosen = linked.find((link) => link.#stories.open() === id) ?? linked.find(has);
    const isKnown = linked.every((link) => link.#isReady || link.#isWithout);
    return chosen ?? (isKnown ? linked.find((link) => link.#isReady) : undefined);
  }
}

const follows = (later: Node, earlier: Node): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
