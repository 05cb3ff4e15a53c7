import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AreaRecords, AreaState } from '../../base/area-records.ts';
import { tellIssues } from '../../base/tell-issues.ts';
import type { BBox } from '../../domain/geo.ts';
import type { Collections, FeedView } from '../../feed/feed.ts';

/**
 * Follows the map's view where the feed's server holds more than was read of it, so that what is in sight is in the list.
 * Nothing is loaded or asked for any other feed.
 */
export class AreaController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #viewNow: () => BBox | undefined;
  readonly #onAnswer: (bounds: BBox, state: AreaState) => void;
  #view: FeedView | undefined;
  #records: AreaRecords | undefined;
  #bounds: BBox | undefined;

  /**
   * @param viewNow what the map shows, once it is drawn
   * @param onAnswer hears which view was answered, once the answer is shown
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    viewNow: () => BBox | undefined,
    onAnswer: (bounds: BBox, state: AreaState) => void,
  ) {
    this.#host = host;
    this.#viewNow = viewNow;
    this.#onAnswer = onAnswer;
    host.addController(this);
  }

  /** What is to be said of the view; `whole` says nothing. */
  get state(): AreaState {
    return this.#records?.state ?? 'whole';
  }

  /** What was read of a feed, and what has been found since. Another feed, or the same one read anew, starts over. */
  collections(view: FeedView | undefined): Partial<Collections> | undefined {
    if (view !== this.#view) {
      this.#records?.stop();
      this.#records = undefined;
      this.#view = view;
      if (this.#bounds) this.look(this.#bounds);
    }
    return this.#records?.collections ?? view?.collections;
  }

  /**
   * Takes note of where the map has come to rest.
   *
   * @param bounds west, south, east, north in degrees
   */
  look(bounds: BBox): void {
    this.#bounds = bounds;
    if (this.#records) this.#records.look(bounds);
    else if (this.#view?.area) void this.#begin(this.#view);
  }

  /** Asks again for a view that could not be asked for. */
  readonly retry = (): void => {
    if (this.#bounds) this.look(this.#bounds);
  };

  /** The first view is one to rest at, too. */
  hostUpdated(): void {
    if (this.#bounds || !this.#view?.area) return;
    const bounds = this.#viewNow();
    if (bounds) this.look(bounds);
  }

  hostDisconnected(): void {
    this.#records?.stop();
    this.#bounds = undefined;
  }

  async #begin(view: FeedView): Promise<void> {
    // a chunk that cannot be loaded is asked for again at the next move; the list stays as it is
    const module = await import('../../base/area-records.ts').catch(() => undefined);
    if (!module || view !== this.#view || !this.#bounds) return;
    this.#records ??= new module.AreaRecords(view, {
      onAnswer: this.#show,
      onIssues: (issues) => tellIssues(this.#host, issues),
    });
    this.#records.look(this.#bounds);
  }

  #show = (bounds: BBox): void => {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#onAnswer(bounds, this.state));
  };
}
