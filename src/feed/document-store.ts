import { FeedError } from './feed-error.ts';
import type { FeedIssue } from './feed-issue.ts';
import { transition, type FeedEvent, type FeedState } from './feed-state.ts';

/** Fetches and reads a document. */
export type DocumentReader<T> = (how: {
  readonly signal: AbortSignal;
  readonly cache: 'default' | 'no-cache';
}) => Promise<{ readonly data: T; readonly issues: readonly FeedIssue[] }>;

/**
 * Two microtasks on. An element that is moved in the page leaves and comes back at once, and may itself wait a microtask
 * before it looks again where its feed is.
 */
function afterMove(act: () => void): void {
  queueMicrotask(() => queueMicrotask(act));
}

/**
 * One document on a page, for everyone who shows something of it. It is read when the first subscriber comes and let go
 * when the last one has left and not come back at once.
 */
export class DocumentStore<T> {
  #state: FeedState<T> = { status: 'idle' };
  #run: { readonly abort: AbortController; readonly fresh: boolean; readonly done: Promise<void> } | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #url: string;
  readonly #read: DocumentReader<T>;
  readonly #onRelease: () => void;

  /** @param onRelease called when nobody is left, before the store is of no more use */
  constructor(url: string, read: DocumentReader<T>, onRelease: () => void) {
    this.#url = url;
    this.#read = read;
    this.#onRelease = onRelease;
  }

  get state(): FeedState<T> {
    return this.#state;
  }

  /**
   * Joins those who are told of every change of state. Whoever comes after a failure has it tried again.
   *
   * @returns leaves again; calling it twice does no harm
   */
  subscribe(listener: () => void): () => void {
    // A wrapper, so that one function may be subscribed twice and leave once.
    const entry = () => listener();
    this.#listeners.add(entry);
    if (this.#state.status === 'idle' || this.#state.status === 'failed') void this.#start(false);
    return () => {
      if (this.#listeners.delete(entry)) afterMove(() => this.#releaseIfUnused());
    };
  }

  /** Asks the server anew. Joins a refresh that is under way; an ordinary load is given up for it. */
  refresh(): Promise<void> {
    return this.#start(true);
  }

  #start(fresh: boolean): Promise<void> {
    if (this.#run && (this.#run.fresh || !fresh)) return this.#run.done;
    this.#run?.abort.abort();
    const abort = new AbortController();
    const done = Promise.resolve().then(() => this.#load(abort.signal, fresh));
    this.#run = { abort, fresh, done };
    this.#change({ type: 'started' });
    return done;
  }

  async #load(signal: AbortSignal, fresh: boolean): Promise<void> {
    let event: FeedEvent<T>;
    try {
      const { data, issues } = await this.#read({ signal, cache: fresh ? 'no-cache' : 'default' });
      event = { type: 'succeeded', loaded: { data, issues, fetchedAt: Date.now() } };
    } catch (error) {
      event = { type: 'failed', error: FeedError.from(error, this.#url) };
    }
    // Aborted means that a newer run, or nobody, is waiting: this answer must not be heard.
    if (signal.aborted) return;
    this.#run = undefined;
    this.#change(event);
  }

  #change(event: FeedEvent<T>): void {
    this.#state = transition(this.#state, event);
    for (const listener of [...this.#listeners]) listener();
  }

  #releaseIfUnused(): void {
    if (this.#listeners.size > 0) return;
    this.#run?.abort.abort();
    this.#run = undefined;
    this.#onRelease();
  }
}
