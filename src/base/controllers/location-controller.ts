import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Position } from '../../domain/geo.ts';
import { roundedPosition } from '../../domain/rounded-position.ts';

/** Why there is no position: each has words of its own, `location.denied` and so on, in `i18n/location/`. */
export type LocationFailure = 'denied' | 'blocked' | 'insecure' | 'unavailable' | 'timeout' | 'unsupported';

export type LocationState =
  | { readonly status: 'unasked' }
  | { readonly status: 'asking' }
  /** `rough` where the device itself knows it only to several kilometres, as one without GPS does. */
  | { readonly status: 'found'; readonly position: Position; readonly rough: boolean }
  | { readonly status: 'failed'; readonly reason: LocationFailure };

/** Milliseconds the device has, once the visitor has allowed it. */
const PATIENCE = 10_000;

/** A position this many milliseconds old will do: nobody has gone far, and the device need not search again. */
const RECENT = 300_000;

/** Metres of uncertainty above which a position is called rough. */
const ROUGH = 3000;

/** By the codes of GeolocationPositionError, in the order in which the standard numbers them from 1. */
const FAILURES = ['denied', 'unavailable', 'timeout'] as const;

/** Chromium's way of asking what a page's policy lets this document do; other browsers have none. */
type PolicyDocument = Document & { readonly featurePolicy?: { allowsFeature(feature: string): boolean } };

/**
 * Where the visitor is, to about a kilometre. Asked for by `ask`, never before; held by this object alone, and gone with
 * it or at `forget`. Renders its host at every change.
 */
export class LocationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Rises with every question, so that the answer to an earlier one is not taken. */
  #run = 0;
  #state: LocationState = { status: 'unasked' };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get state(): LocationState {
    return this.#state;
  }

  /** The rounded position, once found. */
  get position(): Position | undefined {
    return this.#state.status === 'found' ? this.#state.position : undefined;
  }

  hostDisconnected(): void {
    if (this.#state.status === 'asking') this.forget();
  }

  /**
   * Asks the device, which asks the visitor. To be called from a press. Never rejects.
   *
   * @returns what came of it; `unasked` where it was called off meanwhile
   */
  async ask(): Promise<LocationState> {
    const run = ++this.#run;
    this.#enter({ status: 'asking' });
    // a page may have put something else in its place, which throws
    const answer = await this.#answer().catch((): LocationState => ({ status: 'failed', reason: 'unavailable' }));
    if (run !== this.#run) return this.#state;
    this.#enter(answer);
    return answer;
  }

  /** Drops the position, or the question under way. */
  forget(): void {
    this.#run++;
    this.#enter({ status: 'unasked' });
  }

  async #answer(): Promise<LocationState> {
    const view = this.#host.ownerDocument.defaultView;
    const geolocation = view?.navigator.geolocation;
    if (!view?.isSecureContext) return { status: 'failed', reason: 'insecure' };
    if (!geolocation) return { status: 'failed', reason: 'unsupported' };
    // asked all the same it would be refused, in the same words as by the visitor
    const { featurePolicy } = view.document as PolicyDocument;
    if (featurePolicy?.allowsFeature('geolocation') === false) return { status: 'failed', reason: 'blocked' };
    return new Promise<LocationState>((resolve) => {
      geolocation.getCurrentPosition(
        ({ coords }) => {
          const position = roundedPosition([coords.longitude, coords.latitude]);
          resolve({ status: 'found', position, rough: coords.accuracy > ROUGH });
        },
        ({ code }) => resolve({ status: 'failed', reason: FAILURES[code - 1] ?? 'unavailable' }),
        { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: RECENT },
      );
    });
  }

  #enter(state: LocationState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
