import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SanctuaryPointEvent, SanctuarySelectEvent } from '../../base/events.ts';
import type { MapEngine } from '../../map/map-engine.ts';
import type { Face } from './faces.view.ts';
import type { ListingsModel } from './listings-model.ts';
import { keyOf, type ListingKey } from './map-listings.ts';
import { PanelController } from './panel-controller.ts';
import type { Panel, PanelOrigin } from './panel-trail.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What a visitor opens and points at, in the list and on the map: each follows the other, and focus comes back. */
export class JourneyController implements ReactiveController {
  readonly #host: Host;
  readonly #model: ListingsModel;
  readonly #engine: () => MapEngine | undefined;
  readonly #panels: PanelController;
  #highlighted: number | undefined;
  #face: Face | undefined;
  /** What a narrow widget showed before details took the room. */
  #faceBefore: Face | undefined;

  constructor(host: Host, model: ListingsModel, engine: () => MapEngine | undefined) {
    this.#host = host;
    this.#model = model;
    this.#engine = engine;
    host.addController(this);
    this.#panels = new PanelController(host, (origin) => this.#focusOrigin(origin));
  }

  get panel(): Panel | undefined {
    return this.#panels.current;
  }

  /** How many panels lie open, one over another. */
  get depth(): number {
    return this.#panels.depth;
  }

  /** Record whose details are open. */
  get selected(): number | undefined {
    return this.#model.listings.recordOf(this.#panels.selected);
  }

  /** Record pointed at, on the map or in the list. */
  get highlighted(): number | undefined {
    return this.#highlighted;
  }

  /** What a narrow widget shows; `undefined` until a visitor has had a say. */
  get face(): Face | undefined {
    return this.#face;
  }

  readonly showFace = (face: Face): void => {
    this.#face = face;
    this.#faceBefore = undefined;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const engine = this.#engine();
    engine?.select(this.selected);
    engine?.highlight(this.#highlighted);
  }

  readonly highlight = (record: number | undefined): void => {
    if (record === this.#highlighted) return;
    this.#highlighted = record;
    this.#host.requestUpdate();
  };

  /** The same by a visitor: the page hears of it. */
  readonly point = (record: number | undefined): void => {
    if (record === this.#highlighted) return;
    this.highlight(record);
    this.#host.dispatchEvent(new SanctuaryPointEvent(this.#model.listings.get(record)));
  };

  /** Opens a listing's details, and tells the page. */
  open(record: number, from: PanelOrigin['from']): void {
    const listing = this.#model.listings.get(record);
    if (!listing) return;
    const key = keyOf(listing);
    this.#comeForward(from);
    this.#panels.open({ kind: 'details', key }, { from, key });
    if (from === 'list' && listing.position) this.#engine()?.reveal(listing.position);
    this.#host.dispatchEvent(new SanctuarySelectEvent(listing));
  }

  /** Opens details that a link asks for: focus stays where it is, and the page is told nothing it does not know. */
  show(key: ListingKey): void {
    if (this.#model.listings.recordOf(key) === undefined) return;
    this.#comeForward('list');
    this.#panels.show({ kind: 'details', key }, { from: 'list', key });
  }

  /** The listing whose details are open. */
  get selectedKey(): ListingKey | undefined {
    return this.#panels.selected;
  }

  /** Opens the entries of a cluster that no zoom can split. */
  openCluster(records: readonly number[]): void {
    const keys = records.flatMap((record): ListingKey[] => {
      const listing = this.#model.listings.get(record);
      return listing ? [keyOf(listing)] : [];
    });
    if (!keys[0]) return;
    this.#comeForward('map');
    this.#panels.open({ kind: 'cluster', keys }, { from: 'map', key: keys[0] });
  }

  /** Closes what lies on top. */
  readonly back = (): void => {
    const wasOpen = this.#panels.selected;
    this.#panels.close();
    this.#stepBack();
    if (wasOpen) this.#host.dispatchEvent(new SanctuarySelectEvent(undefined));
  };

  /** Closes everything without moving focus: the visitor is busy elsewhere in the widget. */
  clear(): void {
    const wasOpen = this.#panels.selected;
    this.#panels.clear();
    this.#stepBack();
    if (wasOpen) this.#host.dispatchEvent(new SanctuarySelectEvent(undefined));
  }

  /** Closes what the list no longer holds. */
  prune(): void {
    this.#panels.prune(this.#model.listings);
    this.#stepBack();
    if (!this.#model.listings.get(this.#highlighted)) this.#highlighted = undefined;
  }

  /** Puts focus on the heading of what the column shows. */
  focusHeading(): void {
    this.#panels.focusHeading();
  }

  /** Leads past the map, to the list. */
  readonly skipMap = (): void => {
    this.showFace('list');
    void this.#host.updateComplete.then(() => this.focusHeading());
  };

  /** Details are in the list's place: where there is room for one, they take it from the map. */
  #comeForward(from: PanelOrigin['from']): void {
    this.#faceBefore ??= from;
    this.#face = 'list';
  }

  #stepBack(): void {
    if (this.depth > 0 || !this.#faceBefore) return;
    this.#face = this.#faceBefore;
    this.#faceBefore = undefined;
  }

  #focusOrigin({ from, key }: PanelOrigin): void {
    const record = this.#model.listings.recordOf(key);
    if (record !== undefined && from === 'map' && this.#engine()?.focusMark(record)) return;
    const row = this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-record="${record}"]`);
    if (row) row.focus();
    else this.#panels.focusHeading();
  }
}
