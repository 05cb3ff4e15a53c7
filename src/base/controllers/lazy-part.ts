import type { ReactiveControllerHost } from 'lit';

/** A part of a widget that comes as a chunk of its own, when it is first wanted. Renders its host once it has come. */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<Part | undefined> | undefined;
  #hasFailed = false;

  /** @param make imports the chunk and makes the part of it; called once, and again only after it has failed */
  constructor(host: ReactiveControllerHost, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** The part, once it has come. */
  get current(): Part | undefined {
    return this.#part;
  }

  /** Whether the last attempt came to nothing. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether it is on its way. */
  get isComing(): boolean {
    return this.#coming !== undefined && this.#part === undefined;
  }

  /** Sees that the part comes. For updates, each of which may ask: after a failure it does nothing, or they would never end. */
  want(): void {
    if (!this.#hasFailed) void this.load();
  }

  /**
   * Sees that the part comes, and tries again after a failure. For what a visitor does.
   *
   * @returns the part; `undefined` where its chunk cannot be loaded, which the console is told. Never rejects.
   */
  load(): Promise<Part | undefined> {
    return (this.#coming ??= this.#begin());
  }

  async #begin(): Promise<Part | undefined> {
    if (this.#hasFailed) this.#host.requestUpdate(); // for a visitor who has pressed, and would hear nothing
    try {
      this.#part = await this.#make();
      this.#hasFailed = false;
    } catch (cause) {
      console.warn('sanctuary-widgets: a part of the widget could not be loaded; the rest goes on without it.', cause);
      this.#coming = undefined;
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
