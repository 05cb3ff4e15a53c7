import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SanctuaryPointEvent, SanctuarySelectEvent } from '../../base/events.ts';
import type { MapEngine } from '../../map/map-engine.ts';
import type { Face } from './faces.view.ts';
import type { ListingsModel } from './listings-model.ts';
import { keyOf, type ListingKey } from './map-listings.ts';
import { prunePanels, type Panel } from './panel.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Where the first panel was opened from, so that closing it leads back there. */
interface Origin {
  readonly from: 'list' | 'map';
  readonly key: ListingKey;
}

/**
 * What a visitor opens and points at, in the list and on the map: each follows the other. Focus goes to a panel's heading
 * when one opens, and back to what it was opened from when the last one closes (WCAG 2.4.3).
 */
export class JourneyController implements ReactiveController {
  readonly #host: Host;
  readonly #model: ListingsModel;
  readonly #engine: () => MapEngine | undefined;
  /** The panels opened one from another; empty while the list shows. */
  #panels: readonly Panel[] = [];
  #origin: Origin | undefined;
  #afterUpdate: (() => void) | undefined;
  #highlighted: number | undefined;
  #face: Face | undefined;
  /** What a narrow widget showed before details took the room. */
  #faceBefore: Face | undefined;

  constructor(host: Host, model: ListingsModel, engine: () => MapEngine | undefined) {
    this.#host = host;
    this.#model = model;
    this.#engine = engine;
    host.addController(this);
  }

  /** What stands in the list's place. */
  get panel(): Panel | undefined {
    return this.#panels.at(-1);
  }

  /** How many panels lie open, one over another. */
  get depth(): number {
    return this.#panels.length;
  }

  /** The listing whose details are open. */
  get selectedKey(): ListingKey | undefined {
    const { panel } = this;
    return panel?.kind === 'details' ? panel.key : undefined;
  }

  /** Record whose details are open. */
  get selected(): number | undefined {
    return this.#model.listings.recordOf(this.selectedKey);
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
    const act = this.#afterUpdate;
    this.#afterUpdate = undefined;
    act?.();
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
  open(record: number, from: Origin['from']): void {
    const listing = this.#model.listings.get(record);
    if (!listing) return;
    const key = keyOf(listing);
    this.#push({ kind: 'details', key }, { from, key });
    if (from === 'list' && listing.position) this.#engine()?.reveal(listing.position);
    this.#host.dispatchEvent(new SanctuarySelectEvent(listing));
  }

  /** The same from a line of the list, or from other details. */
  readonly openRow = (record: number): void => this.open(record, 'list');

  /** Opens details that a link asks for: focus stays where it is, and the page is told nothing it does not know. */
  show(key: ListingKey): void {
    if (this.#model.listings.recordOf(key) === undefined) return;
    this.#panels = [];
    this.#push({ kind: 'details', key }, { from: 'list', key });
    this.#afterUpdate = undefined;
  }

  /** Opens the entries of a cluster that no zoom can split. */
  openCluster(records: readonly number[]): void {
    const keys = records.flatMap((record): ListingKey[] => {
      const listing = this.#model.listings.get(record);
      return listing ? [keyOf(listing)] : [];
    });
    if (keys[0]) this.#push({ kind: 'cluster', keys }, { from: 'map', key: keys[0] });
  }

  /** Closes what lies on top. */
  readonly back = (): void => {
    const closed = this.selectedKey;
    // within a cluster, back to the line that was pressed there
    const inner: Origin | undefined = closed && { from: 'list', key: closed };
    const origin = this.depth > 1 ? inner : this.#origin;
    this.#close(this.#panels.slice(0, -1), () => (origin ? this.#focusOrigin(origin) : this.focusHeading()));
    if (closed) this.#host.dispatchEvent(new SanctuarySelectEvent(undefined));
  };

  /** Closes everything without moving focus: the visitor is busy elsewhere in the widget. */
  clear(): void {
    const wasOpen = this.selectedKey;
    this.#close([]);
    if (wasOpen) this.#host.dispatchEvent(new SanctuarySelectEvent(undefined));
  }

  /** Closes what the list no longer holds. */
  prune(): void {
    const { listings } = this.#model;
    this.#close(prunePanels(this.#panels, (key) => listings.recordOf(key) !== undefined));
    if (!listings.get(this.#highlighted)) this.#highlighted = undefined;
  }

  /** Puts focus on the heading of what the column shows, its top in view; on the widget's own where there is no column. */
  focusHeading(): void {
    const root = this.#host.shadowRoot;
    (root?.querySelector<HTMLElement>('#panel-heading') ?? root?.querySelector<HTMLElement>('#heading'))?.focus();
    root?.querySelector('.side')?.scrollTo(0, 0);
  }

  /** Leads past the map, to the list. */
  readonly skipMap = (): void => {
    this.showFace('list');
    void this.#host.updateComplete.then(() => this.focusHeading());
  };

  /** Details are in the list's place: where there is room for one, they take it from the map. */
  #push(panel: Panel, origin: Origin): void {
    if (this.depth === 0) this.#origin = origin;
    this.#faceBefore ??= origin.from;
    this.#face = 'list';
    this.#panels = [...this.#panels, panel];
    this.#afterUpdate = () => this.focusHeading();
    this.#host.requestUpdate();
  }

  /** Leaves these panels open; the last to close gives its room back. */
  #close(panels: readonly Panel[], afterUpdate?: () => void): void {
    if (panels.length < this.depth) {
      this.#afterUpdate = afterUpdate;
      this.#host.requestUpdate();
    }
    this.#panels = panels;
    if (this.depth > 0 || !this.#faceBefore) return;
    this.#face = this.#faceBefore;
    this.#faceBefore = undefined;
  }

  /** Gives focus back to a line of the list or a mark of the map. */
  #focusOrigin({ from, key }: Origin): void {
    const record = this.#model.listings.recordOf(key);
    if (record !== undefined && from === 'map' && this.#engine()?.focusMark(record)) return;
    const row = this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-record="${record}"]`);
    if (row) row.focus();
    else this.focusHeading();
  }
}
