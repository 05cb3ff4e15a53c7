import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedState } from '../../feed/feed-state.ts';
import type { CollectionName, FeedView } from '../../feed/feed.ts';
import { subscribeFeed, type FeedSubscription, type SubscribeOptions } from '../../feed/subscribe-feed.ts';
import { SanctuaryErrorEvent, SanctuaryReadyEvent } from '../events.ts';
import { resolveFeedUrl } from '../feed-url.ts';
import { tellIssues } from '../tell-issues.ts';

/** How an element follows its feed. */
export interface FollowOptions extends SubscribeOptions {
  /** For a second one on the same element, which wants more of the feed than the first: the page hears from the first. */
  readonly isQuiet?: boolean;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly feed?: string | undefined };

/**
 * Ties an element to the feed its place on the page names: subscribes while it is connected, renders it on every
 * change, and tells the page what came.
 */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #needs: readonly CollectionName[];
  readonly #options: () => FollowOptions;
  #consent: SubscribeOptions['consent'];
  #subscription: FeedSubscription | undefined;
  #url: string | undefined;

  /** What is known of the feed now. */
  state: FeedState<FeedView> = { status: 'idle' };

  /**
   * @param needs the collections the element shows
   * @param options asked for whenever the feed is looked for: see `follow`
   */
  constructor(host: Host, needs: readonly CollectionName[], options: () => FollowOptions = () => ({})) {
    this.#host = host;
    this.#needs = needs;
    this.#options = options;
    host.addController(this);
  }

  /** The feed's absolute URL; `undefined` when the page names none. */
  get url(): string | undefined {
    return this.#url;
  }

  hostConnected(): void {
    // a microtask later, so that attributes set just after insertion are heard before anything is fetched
    queueMicrotask(() => this.#host.isConnected && this.follow());
  }

  hostDisconnected(): void {
    // Moved in the page, it is back by then, and `hostConnected` has looked where its feed is: nothing is begun again.
    queueMicrotask(() => queueMicrotask(() => this.#host.isConnected || this.#leave()));
  }

  #leave(): void {
    this.#subscription?.close();
    this.#subscription = undefined;
    this.#url = undefined;
  }

  /** Looks again where the feed is, and goes over to it if that is another one or is to be read in another way. */
  follow(): void {
    const url = resolveFeedUrl(this.#host);
    const { consent, maxAge } = this.#options();
    if (url === this.#url && consent === this.#consent && (this.#subscription || !url)) {
      if (!url) this.#complain();
      return;
    }
    this.#leave();
    this.#url = url;
    this.#consent = consent;
    this.state = { status: 'idle' };
    if (url) {
      this.#subscription = subscribeFeed(url, this.#needs, (state) => this.#receive(state), {
        consent,
        maxAge,
      });
      this.#receive(this.#subscription.state);
    } else this.#complain();
    this.#host.requestUpdate();
  }

  /** Fetches the feed again, past the browser's cache. */
  async refresh(): Promise<void> {
    await this.#subscription?.refresh();
  }

  #receive(state: FeedState<FeedView>): void {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
    const { isQuiet } = this.#options();
    if (state.status === 'ready') {
      if (!isQuiet) this.#host.dispatchEvent(new SanctuaryReadyEvent(state.data.header.url));
      tellIssues(this.#host, state.issues);
    } else if (state.status === 'failed' && !isQuiet) {
      // Apart, since the first is looked through for formatting and the second has words of the feed in it.
      console.warn('sanctuary-widgets:', state.error.message, state.error.cause ?? '');
      this.#host.dispatchEvent(new SanctuaryErrorEvent(state.error, state.previous !== undefined));
    }
  }

  #complain(): void {
    const tag = this.#host.localName;
    console.warn(
      `sanctuary-widgets: <${tag}> has no feed. Write <${tag} feed="https://…/feed.json">, or ` +
        '<meta name="sanctuary-feed" content="https://…/feed.json"> once for the page.',
    );
  }
}
