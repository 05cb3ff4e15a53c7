import { isoDay } from '../domain/partial-date.ts';
import type { DocumentText } from './document-text.ts';
import { FeedError } from './feed-error.ts';
import type { FeedIssue } from './feed-issue.ts';
import { lastGood, transition, type FeedEvent, type FeedState } from './feed-state.ts';
import type { Renewable } from './keep-fresh.ts';
import type { HeldDocument, ShareOptions } from './shared-documents.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

/** How a document is come by and read. */
export interface DocumentSource<T> {
  fetch(how: ShareOptions): Promise<HeldDocument>;
  /** @param now the present, by which consent is judged */
  decode(
    document: DocumentText,
    how: DecodeOptions,
  ): Promise<{ readonly data: T; readonly issues: readonly FeedIssue[] }>;
  /** Called whenever an answer has come or failed, and somebody reads the document. */
  onSettled(store: Renewable): void;
  /** Called when nobody is left, before the store is of no more use. */
  onRelease(store: Renewable): void;
}

export interface DecodeOptions {
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly cache: ShareOptions['cache'];
  /** The documents it goes on in, by address: taken from here where they are, and put here when they are fetched. */
  readonly pages: Map<string, DocumentText>;
}

/** What data was read from, and the day by which its consents were judged. */
interface Kept {
  readonly document: HeldDocument;
  readonly pages: Map<string, DocumentText>;
  readonly day: string;
}

/** Milliseconds for which a document that somebody else on the page has read is taken as it is. */
const SHARED_FOR = 300_000;

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
export class DocumentStore<T> implements Renewable {
  #state: FeedState<T> = { status: 'idle' };
  #run: { readonly abort: AbortController; readonly fresh: boolean; readonly done: Promise<void> } | undefined;
  #kept: Kept | undefined;
  readonly #listeners = new Map<() => void, () => number>();
  readonly #url: string;
  readonly #source: DocumentSource<T>;

  constructor(url: string, source: DocumentSource<T>) {
    this.#url = url;
    this.#source = source;
  }

  get state(): FeedState<T> {
    return this.#state;
  }

  /** Seconds after which to look again: the shortest that a subscriber asks for. */
  get maxAge(): number {
    return Math.min(...[...this.#listeners.values()].map((maxAge) => maxAge()));
  }

  /**
   * Joins those who are told of every change of state. Whoever comes after a failure has it tried again.
   *
   * @param maxAge asked after every answer: seconds after which to look again
   * @returns leaves again; calling it twice does no harm
   */
  subscribe(listener: () => void, maxAge: () => number = () => Infinity): () => void {
    // A wrapper, so that one function may be subscribed twice and leave once.
    const entry = () => listener();
    this.#listeners.set(entry, maxAge);
    if (this.#state.status === 'idle' || this.#state.status === 'failed') void this.#start(false, SHARED_FOR);
    return () => {
      if (this.#listeners.delete(entry)) afterMove(() => this.#releaseIfUnused());
    };
  }

  /** Asks the server anew. Joins a refresh that is under way; an ordinary load is given up for it. */
  refresh(): Promise<void> {
    return this.#start(true, 0);
  }

  /**
   * Asks anew without a word, unless the answer is another one than is known.
   *
   * @param maxAge milliseconds for which an answer that another reader on the page has had is new enough
   */
  renew(maxAge: number): Promise<void> {
    return this.#start(true, maxAge, true);
  }

  async judge(): Promise<void> {
    // A run under way judges what it brings.
    if (this.#run || !this.#isOfAnotherDay) return;
    const abort = new AbortController();
    const failure = this.#state.status === 'failed' ? [{ type: 'failed', error: this.#state.error } as const] : [];
    const how: ShareOptions = { signal: abort.signal, cache: 'default', maxAge: 0 };
    const done = this.#judgeAgain(how).then((events) => {
      if (abort.signal.aborted) return;
      this.#run = undefined;
      if (events.length > 0) this.#change(...events, ...failure);
    });
    this.#run = { abort, fresh: false, done };
    await done;
  }

  #start(fresh: boolean, maxAge: number, quietly = false): Promise<void> {
    let run = this.#run;
    if (!run || (fresh && !run.fresh)) {
      run?.abort.abort();
      const abort = new AbortController();
      const how: ShareOptions = { signal: abort.signal, cache: fresh ? 'no-cache' : 'default', maxAge };
      run = this.#run = { abort, fresh, done: Promise.resolve().then(() => this.#load(how)) };
    } else if (this.#state.status === 'loading') return run.done;
    if (!quietly) this.#change({ type: 'started' });
    return run.done;
  }

  async #load(how: ShareOptions): Promise<void> {
    const { signal } = how;
    const events: FeedEvent<T>[] = [];
    try {
      events.push(await this.#take(await this.#source.fetch(how), how));
      // what is read first is shown for the first time: in a turn of its own, so that neither holds the page up for both
      if (!lastGood(this.#state)) await new PageYielder().turn();
    } catch (error) {
      events.push(...(await this.#judgeAgain(how)), { type: 'failed', error: FeedError.from(error, this.#url) });
    }
    // Aborted means that a newer run, or nobody, is waiting: this answer must not be heard.
    if (signal.aborted) return;
    this.#run = undefined;
    this.#change(...events);
    if (this.#listeners.size > 0) this.#source.onSettled(this);
  }

  /** Reads a document, unless it is word for word the one that was read today. */
  async #take(document: HeldDocument, { signal, cache }: ShareOptions, pages: Kept['pages'] = new Map()) {
    const { fetchedAt } = document;
    const kept = this.#kept;
    const now = new Date(Date.now());
    const day = isoDay(now);
    const isKnown = kept?.day === day && isSame(kept.document, document);
    let event: FeedEvent<T> = { type: 'confirmed', fetchedAt };
    try {
      if (!isKnown || kept.pages.size > 0) {
        const read = await this.#source.decode(document, { now, signal, cache, pages });
        signal.throwIfAborted();
        if (!isKnown || !areSame(kept.pages, pages)) event = { type: 'succeeded', loaded: { ...read, fetchedAt } };
      }
    } catch (error) {
      if (document !== kept?.document) document.release();
      throw error;
    }
    if (document !== kept?.document) kept?.document.release();
    this.#kept = { document, pages, day };
    return event;
  }

  /** There is nothing new to show; but what is shown may have been allowed for so long and no longer. */
  async #judgeAgain(how: ShareOptions): Promise<FeedEvent<T>[]> {
    const kept = this.#kept;
    if (!kept || how.signal.aborted || !this.#isOfAnotherDay) return [];
    try {
      return [await this.#take(kept.document, how, kept.pages)];
    } catch {
      return [];
    }
  }

  /** Whether a day has begun since the consents in what is kept were judged. */
  get #isOfAnotherDay(): boolean {
    return this.#kept !== undefined && this.#kept.day !== isoDay(new Date(Date.now()));
  }

  #change(...events: FeedEvent<T>[]): void {
    for (const event of events) this.#state = transition(this.#state, event);
    for (const listener of [...this.#listeners.keys()]) listener();
  }

  #releaseIfUnused(): void {
    if (this.#listeners.size > 0) return;
    this.#run?.abort.abort();
    this.#run = undefined;
    this.#kept?.document.release();
    this.#kept = undefined;
    this.#source.onRelease(this);
  }
}

function isSame(a: DocumentText, b: DocumentText | undefined): boolean {
  return a.url === b?.url && a.text === b.text;
}

function areSame(a: Kept['pages'], b: Kept['pages']): boolean {
  return a.size === b.size && [...a].every(([url, page]) => isSame(page, b.get(url)));
}
