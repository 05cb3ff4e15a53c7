import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { AreaRecords } from '../../../base/area-records.ts';
import { tellIssues } from '../../../base/tell-issues.ts';
import type { BBox } from '../../../domain/geo.ts';
import type { Collections, FeedView } from '../../../feed/feed.ts';
import type { MapContext } from '../map-context.ts';
import { areaNoteStyles } from './area-note.styles.ts';
import { renderAreaNote } from './area-note.view.ts';

/**
 * Follows the map's view where the feed's server holds more than was read of it, so that what is in sight is in the list.
 * Nothing is loaded or asked for any other feed.
 */
export class Area implements ReactiveController {
  readonly #context: MapContext;
  #view: FeedView | undefined;
  #records: AreaRecords | undefined;
  #bounds: BBox | undefined;

  constructor(context: MapContext) {
    this.#context = context;
    adoptSheet(context.host.shadowRoot, areaNoteStyles);
    context.host.addController(this);
  }

  /** What was read of a feed, and what has been found since. Another feed, or the same one read anew, starts over. */
  collections(view: FeedView | undefined): Partial<Collections> | undefined {
    if (view !== this.#view) {
      this.#records?.stop();
      this.#records = view?.area && new AreaRecords(view, { onAnswer: this.#show, onIssues: this.#tellIssues });
      this.#view = view;
      if (this.#bounds) this.look(this.#bounds);
    }
    return (this.#records ?? view)?.collections;
  }

  /**
   * Takes note of where the map has come to rest.
   *
   * @param bounds west, south, east, north in degrees
   */
  look(bounds: BBox): void {
    this.#bounds = bounds;
    this.#records?.look(bounds);
  }

  /** What is to be said of the view, on the map. */
  renderNote(): TemplateResult | typeof nothing {
    return renderAreaNote(this.#records?.state ?? 'whole', this.#context.t(), this.#retry);
  }

  /** The first view is one to rest at, too. */
  hostUpdated(): void {
    if (this.#bounds || !this.#records) return;
    const bounds = this.#context.engine()?.view.bounds;
    if (bounds) this.look(bounds);
  }

  hostDisconnected(): void {
    this.#records?.stop();
    this.#bounds = undefined;
  }

  readonly #tellIssues: ConstructorParameters<typeof AreaRecords>[1]['onIssues'] = (issues) =>
    tellIssues(this.#context.host, issues);

  /** Asks again for a view that could not be asked for. */
  readonly #retry = (): void => {
    if (this.#bounds) this.look(this.#bounds);
  };

  readonly #show = (bounds: BBox): void => {
    const { host, answered } = this.#context;
    host.requestUpdate();
    void host.updateComplete.then(() => answered(bounds, this.#records?.state ?? 'whole'));
  };
}
