import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Something that tells when it has changed. */
export interface Watchable {
  /** @returns stops it */
  subscribe(listener: () => void): () => void;
}

class Watch extends AsyncDirective {
  #source: Watchable | undefined;
  #read: () => unknown = () => undefined;
  #stop: (() => void) | undefined;

  override render(source: Watchable, read: () => unknown): unknown {
    this.#read = read;
    if (source !== this.#source) {
      this.disconnected();
      this.#source = source;
      if (this.isConnected) this.#follow();
    }
    return read();
  }

  override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  override reconnected(): void {
    this.#follow();
    this.setValue(this.#read());
  }

  #follow(): void {
    this.#stop = this.#source?.subscribe(() => this.setValue(this.#read()));
  }
}

/**
 * One value of a template that follows a part of its own: when that changes, the value is set at once, and the rest of the
 * element is left in peace. For what has to answer a key.
 */
export const watch = directive(Watch);
