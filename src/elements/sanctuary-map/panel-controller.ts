import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListingKey, MapListings } from './map-listings.ts';
import {
  closePanel,
  NO_PANELS,
  openPanel,
  prunePanels,
  type Panel,
  type PanelOrigin,
  type PanelTrail,
} from './panel-trail.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The panels a visitor opens in the list's place, and where focus goes with them: to the panel's heading when one
 * opens, and back to what it was opened from when the last one closes (WCAG 2.4.3).
 */
export class PanelController implements ReactiveController {
  readonly #host: Host;
  readonly #focusOrigin: (origin: PanelOrigin) => void;
  #trail: PanelTrail = NO_PANELS;
  #afterUpdate: (() => void) | undefined;

  /** @param focusOrigin gives focus back to a line of the list or a mark of the map */
  constructor(host: Host, focusOrigin: (origin: PanelOrigin) => void) {
    this.#host = host;
    this.#focusOrigin = focusOrigin;
    host.addController(this);
  }

  get current(): Panel | undefined {
    return this.#trail.panels.at(-1);
  }

  /** The listing whose details are open. */
  get selected(): ListingKey | undefined {
    return this.current?.kind === 'details' ? this.current.key : undefined;
  }

  /** How many panels lie open, one over another. */
  get depth(): number {
    return this.#trail.panels.length;
  }

  hostUpdated(): void {
    const act = this.#afterUpdate;
    this.#afterUpdate = undefined;
    act?.();
  }

  open(panel: Panel, origin: PanelOrigin): void {
    this.#set(openPanel(this.#trail, panel, origin), () => this.focusHeading());
  }

  /** Opens one in place of all others and leaves focus where it is: nobody has pressed anything. */
  show(panel: Panel, origin: PanelOrigin): void {
    this.#set(openPanel(NO_PANELS, panel, origin), undefined);
  }

  /** Closes the topmost panel. */
  close(): void {
    const closed = this.selected;
    const next = closePanel(this.#trail);
    // within a cluster, back to the line that was pressed there
    const inner: PanelOrigin | undefined = closed && { from: 'list', key: closed };
    const origin = next.panels.length > 0 ? inner : this.#trail.origin;
    this.#set(next, () => (origin ? this.#focusOrigin(origin) : this.focusHeading()));
  }

  /** Closes them all without moving focus: the visitor is busy elsewhere in the widget. */
  clear(): void {
    if (this.depth > 0) this.#set(NO_PANELS, undefined);
  }

  /** Closes what a new feed no longer holds. */
  prune(listings: MapListings): void {
    const next = prunePanels(this.#trail, listings);
    if (next.panels.length === this.depth) {
      this.#trail = next;
      return;
    }
    this.#set(next, undefined);
  }

  #set(trail: PanelTrail, afterUpdate: (() => void) | undefined): void {
    this.#trail = trail;
    this.#afterUpdate = afterUpdate;
    this.#host.requestUpdate();
  }

  /** Puts focus on the heading of what the column shows, its top in view; on the widget's own where there is no column. */
  focusHeading(): void {
    const root = this.#host.shadowRoot;
    (root?.querySelector<HTMLElement>('#panel-heading') ?? root?.querySelector<HTMLElement>('#heading'))?.focus();
    root?.querySelector('.side')?.scrollTo(0, 0);
  }
}
