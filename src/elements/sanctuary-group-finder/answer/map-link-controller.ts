import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SanctuaryPointEvent, SanctuarySelectEvent } from '../../../base/events.ts';
import { findLinked, type LinkedMap } from '../../../base/linked-map.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly map?: string | undefined };

/**
 * Shows the groups of the answer on a map elsewhere on the page, and hears from it what a visitor points at and opens
 * there. Where there is no such map, it does nothing. Its own chunk: most finders have no map.
 */
export class MapLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #answered: () => readonly string[];
  #map: LinkedMap | undefined;
  #numbered: readonly string[] = [];

  /** Id of the group pointed at, here or on the map, and of the one opened on the map. */
  pointed: string | undefined;
  selected: string | undefined;

  /** @param answered the ids of the groups in the answer, in order: the map shows them, all it has where there are none */
  constructor(host: Host, answered: () => readonly string[]) {
    this.#host = host;
    this.#answered = answered;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#follow();
    // each time, since a page may put its map in later than its finder
    const map = this.#host.isConnected ? findLinked(this.#host, this.#host.map) : undefined;
    if (map === this.#map) return;
    this.#leave();
    this.#map = map;
    if (!map) return;
    map.addEventListener(SanctuaryPointEvent.type, this.#hear);
    map.addEventListener(SanctuarySelectEvent.type, this.#hear);
    this.#show();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#map = undefined;
  }

  #follow(): void {
    const ids = this.#answered();
    if (ids.join('\n') === this.#numbered.join('\n')) return;
    this.#numbered = ids;
    this.selected = undefined;
    this.#show();
  }

  /** Points at a group on the map. */
  point(id: string | undefined): void {
    this.#pointAt(id);
    if (this.#map) this.#map.pointed = id;
  }

  #show(): void {
    if (this.#map) this.#map.numbered = this.#numbered;
  }

  #leave(): void {
    const map = this.#map;
    if (!map) return;
    map.removeEventListener(SanctuaryPointEvent.type, this.#hear);
    map.removeEventListener(SanctuarySelectEvent.type, this.#hear);
    map.numbered = [];
    map.pointed = undefined;
  }

  readonly #hear = (event: SanctuaryPointEvent | SanctuarySelectEvent): void => {
    const id = event.listing?.type === 'group' ? event.listing.id : undefined;
    if (event.type === SanctuarySelectEvent.type) {
      this.selected = id;
      this.#host.requestUpdate();
    } else this.#pointAt(id);
  };

  #pointAt(id: string | undefined): void {
    if (id === this.pointed) return;
    this.pointed = id;
    this.#host.requestUpdate();
  }
}
