import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CredentialVerdict } from '../../domain/credential-verdict.ts';
import type { Place } from '../../domain/place.ts';
import type { FeedHeader } from '../../feed/feed.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Has the credential of a record checked. What checks it is fetched for the first record that carries one. */
export class CredentialController implements ReactiveController {
  readonly #host: Host;
  #place: Place | undefined;
  #header: FeedHeader | undefined;
  #verdict: CredentialVerdict | undefined;
  #stop: (() => void) | undefined;
  #run = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What came of it; `undefined` until it is known, and where there is none. */
  get verdict(): CredentialVerdict | undefined {
    return this.#verdict;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // moved in the page, it is back by then
    queueMicrotask(() => queueMicrotask(() => this.#host.isConnected || this.follow(undefined, undefined)));
  }

  /** Checks this record, unless it is the one being checked. For every update: it costs nothing then. */
  follow(place: Place | undefined, header: FeedHeader | undefined): void {
    if (place === this.#place && header === this.#header) return;
    // of a record that was read anew the last verdict holds until the next, unless what it was of has changed
    if (place?.credential !== this.#place?.credential) this.#verdict = undefined;
    this.#place = place;
    this.#header = header;
    this.#stop?.();
    this.#stop = undefined;
    this.#run += 1;
    const credential = place?.credential;
    if (place && header && credential !== undefined) void this.#check({ ...place, credential }, header, this.#run);
  }

  async #check(place: Place & { credential: string }, header: FeedHeader, run: number): Promise<void> {
    try {
      const { followCredential } = await import('../../feed/credential/follow-credential.ts');
      if (run !== this.#run) return;
      this.#stop = followCredential({ place, header }, (verdict) => this.#settle(verdict));
    } catch (cause) {
      console.warn('sanctuary-widgets: what checks credentials could not be loaded.', cause);
      if (run === this.#run) this.#settle('unreachable');
    }
  }

  #settle(verdict: CredentialVerdict): void {
    this.#verdict = verdict;
    this.#host.requestUpdate();
  }
}
