import type { StatedConsent } from './adapters/adapter.ts';
import { openPart, type CollectionPart } from './collection-part.ts';
import { combine } from './combine.ts';
import type { DocumentStore } from './document-store.ts';
import type { RootDocument } from './decode-document.ts';
import { lastGood, type FeedState } from './feed-state.ts';
import type { CollectionName, FeedView } from './feed.ts';
import { loadDecoder } from './load-decoder.ts';
import { rootStore } from './store-registry.ts';

/** What a feed is shown with. */
export interface SubscribeOptions {
  /** For the posts of a WordPress site, which are shown only with this: see `StatedConsent`. */
  readonly consent?: StatedConsent | undefined;
  /**
   * Seconds after which whoever shows it wants to look again, where that is sooner than the feed asks for. Asked after
   * every answer, so it may change. Nobody looks again within 30 seconds.
   */
  readonly maxAge?: (() => number | undefined) | undefined;
}

/** A standing wish to be shown a feed. */
export interface FeedSubscription {
  readonly state: FeedState<FeedView>;
  /** Asks the servers anew. Settles when all have answered; what they said is in `state`. */
  refresh(): Promise<void>;
  /** Ends it. What nobody else reads is let go. */
  close(): void;
}

/**
 * Reads a feed for as long as somebody shows it: the root document, and of the collections it links to only those that
 * are needed. Documents are shared with everyone on the page who reads them.
 *
 * @param url absolute URL of the root document
 * @param needs the collections to read
 * @param onChange called after every change of the state, never before this function has returned
 * @throws TypeError when `url` is not an absolute URL
 */
export function subscribeFeed(
  url: string,
  needs: readonly CollectionName[],
  onChange: (state: FeedState<FeedView>) => void,
  options: SubscribeOptions = {},
): FeedSubscription {
  return new Subscription(url, needs, onChange, options);
}

/** Seconds after which a document is tried again that never said how soon it wants to be. */
const DEFAULT_MAX_AGE = 300;

class Subscription implements FeedSubscription {
  #state: FeedState<FeedView> = { status: 'idle' };
  #closed = false;
  readonly #needs: readonly CollectionName[];
  readonly #onChange: (state: FeedState<FeedView>) => void;
  readonly #wish: SubscribeOptions['maxAge'];
  readonly #root: DocumentStore<RootDocument>;
  readonly #leaveRoot: () => void;
  readonly #parts = new Map<CollectionName, CollectionPart>();

  constructor(
    url: string,
    needs: readonly CollectionName[],
    onChange: (state: FeedState<FeedView>) => void,
    { consent, maxAge }: SubscribeOptions,
  ) {
    this.#needs = needs;
    this.#onChange = onChange;
    this.#wish = maxAge;
    // What reads the collections comes beside the feed. If that fails, reading fails; here it would fail unheard.
    for (const name of needs) loadDecoder(name).catch(() => undefined);
    this.#root = rootStore(url, consent);
    let open = false;
    this.#leaveRoot = this.#root.subscribe(() => {
      if (open) this.#update();
    }, this.#maxAge);
    open = true;
    this.#openParts();
    this.#state = this.#combined();
  }

  get state(): FeedState<FeedView> {
    return this.#state;
  }

  async refresh(): Promise<void> {
    if (this.#closed) return;
    const linked = [...this.#parts.values()];
    await Promise.all([this.#root.refresh(), ...linked.map((part) => part.refresh())]);
  }

  close(): void {
    this.#closed = true;
    this.#leaveRoot();
    for (const part of this.#parts.values()) part.close();
    this.#parts.clear();
  }

  #update(): void {
    if (this.#closed) return;
    this.#openParts();
    const state = this.#combined();
    const before = this.#state;
    this.#state = state;
    if (!isSameToShow(before, state)) this.#onChange(state);
  }

  /** Seconds, as the root document asks for or sooner; the collections it links to are as old as it lets them be. */
  readonly #maxAge = (): number => {
    const asked = lastGood(this.#root.state)?.data.header.maxAge ?? DEFAULT_MAX_AGE;
    const wish = this.#wish?.() ?? Infinity;
    return wish > 0 ? Math.min(asked, wish) : asked; // a wish may be no number at all
  };

  #combined(): FeedState<FeedView> {
    const states = new Map([...this.#parts].map(([name, part]) => [name, part.state]));
    return combine(this.#root.state, states, lastGood(this.#state));
  }

  /** Opens what the last good root document has of the collections needed, and closes what it no longer has. */
  #openParts(): void {
    const good = lastGood(this.#root.state);
    if (!good) return;
    const { header, sources } = good.data;
    for (const name of this.#needs) {
      const source = sources[name];
      const part = this.#parts.get(name);
      if (part && source && isSame(part.source, source)) continue;
      // Opened before the old one is closed, so that a shared store is never without a reader in between.
      if (source) {
        const root = { url: header.url, fetchedAt: () => lastGood(this.#root.state)?.fetchedAt ?? good.fetchedAt };
        this.#parts.set(
          name,
          openPart(name, source, root, this.#maxAge, () => this.#update(), part && lastGood(part.state)),
        );
      } else this.#parts.delete(name);
      part?.close();
    }
  }
}

function isSame(a: CollectionPart['source'], b: CollectionPart['source']): boolean {
  return 'href' in a && 'href' in b ? a.href === b.href : a === b;
}

/** Whether two states in a row look the same: an answer that brought nothing new, or one more failure of the same kind. */
function isSameToShow(before: FeedState<FeedView>, state: FeedState<FeedView>): boolean {
  if (before.status !== state.status || lastGood(before)?.data !== lastGood(state)?.data) return false;
  return state.status !== 'failed' || (before.status === 'failed' && before.error.message === state.error.message);
}
