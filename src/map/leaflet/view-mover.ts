import type { Map as LeafletMap } from 'leaflet';
import type { Cluster } from '../../domain/cluster-level.ts';
import { contains, type BBox, type Position } from '../../domain/geo.ts';
import type { Covers } from './covers.ts';
import { usualMargin } from './fit-view.ts';
import { LatLngBounds, Point } from './leaflet.ts';
import type { MarkIndex } from './mark-index.ts';
import { viewOf } from './view-of.ts';

/** Who moves the map: a visitor, or the element, to show something. */
export type Mover = 'visitor' | 'element';

/** Moves the view, one move at a time: one asked for during another would be lost in Leaflet, or cut it short. */
export class ViewMover {
  readonly #map: LeafletMap;
  readonly #covers: Covers;
  readonly #index: MarkIndex;
  readonly #animate: boolean;
  /** The box that the view was last fitted to, until it is moved: a new size fits it again. */
  #fitted: { readonly bounds: BBox; readonly maxZoom: number } | undefined;
  #by: Mover = 'visitor';
  /** A move that has not come to its end, and what to do then. */
  #busy = false;
  #next: (() => void) | undefined;
  /** A new size that came in the middle of a move. */
  #isResized = false;
  /** The zoom that a move of ours is on its way to. */
  #goal: number | undefined;
  /** Whether tiles are wanted. */
  #isTiled = false;

  /** @param animate whether moves are drawn as motion */
  constructor(map: LeafletMap, covers: Covers, index: MarkIndex, animate: boolean) {
    this.#map = map;
    this.#covers = covers;
    this.#index = index;
    this.#animate = animate;
  }

  /** Whether a move is under way. */
  get isMoving(): boolean {
    return this.#busy;
  }

  /**
   * Shows a box, as the first thing there is to see.
   *
   * @param onRest hears of the end of each move after this
   */
  begin(bounds: BBox, onRest: (by: Mover) => void): void {
    this.#fit(bounds, this.#maxZoom);
    this.#map.on('movestart', () => (this.#busy = true));
    this.#map.on('moveend', () => this.#rest(onRest));
  }

  /** Drops the move that waits for another to end. */
  cancel(): void {
    this.#next = undefined;
    this.#isResized = false;
  }

  fitBounds(bounds: BBox, maxZoom = this.#maxZoom): void {
    this.#move('element', () => this.#fit(bounds, maxZoom));
  }

  show(center: Position, zoom: number): void {
    this.#move('element', () => this.#setView(center, this.#within(zoom)));
  }

  reveal(position: Position): void {
    this.#move('element', () => {
      const { zoom: now, bounds, center } = viewOf(this.#map);
      const zoom = this.#index.aloneZoom(position, now, this.#maxZoom);
      const stay = zoom === now && contains(bounds, position);
      this.#setView(stay ? center : position, zoom);
    });
  }

  zoomBy(steps: number): void {
    const goal = this.#within((this.#goal ?? this.#map.getZoom()) + steps);
    this.#goal = goal;
    this.#move('visitor', () => this.#setView(viewOf(this.#map).center, goal));
  }

  /** By shares of the view, to the east and to the north. */
  panBy(x: number, y: number): void {
    this.#move('visitor', () => {
      const size = this.#map.getSize();
      this.#pan(x * size.x, -y * size.y);
    });
  }

  /** Goes as near as it takes for a cluster to come apart. Returns false, and stays, where no zoom does that. */
  split(cluster: Cluster): boolean {
    const [west, south, east, north] = cluster.bounds;
    const box = new LatLngBounds([south, west], [north, east]);
    const { top, right, bottom, left } = usualMargin(this.#map.getSize());
    const fitting = this.#map.getBoundsZoom(box, false, new Point(left + right, top + bottom));
    const from = Math.min(this.#maxZoom, Math.max(fitting, this.#map.getZoom() + 0.5));
    const zoom = this.#index.splitZoom(cluster, from, this.#maxZoom);
    if (zoom === undefined) return false;
    const { lat, lng } = box.getCenter();
    this.#move('visitor', () => this.#setView([lng, lat], zoom));
    return true;
  }

  /** Brings a mark that has taken focus by key into view, whole and from under what covers it (WCAG 2.4.11). */
  uncover(mark: Element): void {
    if (!mark.isConnected || !mark.matches('.mark:focus-visible')) return;
    if (this.#busy) {
      // what a visitor asked for goes first, and will see to it
      this.#next ??= () => this.uncover(mark);
      return;
    }
    const [x, y] = this.#covers.shiftFor(mark);
    if (x === 0 && y === 0) return;
    this.#move('element', () => this.#pan(-x, -y));
  }

  /** Takes up a new size of the map, or of what stands over it: what was fitted is fitted again. A move is let end first. */
  resize(): void {
    this.#isResized = this.#busy;
    if (this.#busy) return;
    const before = this.#map.getSize();
    const fitted = this.#fitted;
    this.#by = 'element';
    this.#map.invalidateSize({ pan: false, animate: false });
    this.#by = 'visitor';
    if (fitted && (!before.equals(this.#map.getSize()) || this.#isCovered))
      this.#move('element', () => this.#fit(fitted.bounds, fitted.maxZoom, false));
  }

  /** Sets how near the map may go and what suits tiles, and brings it to where that holds. */
  suit(maxZoom: number, isTiled: boolean): void {
    const before = this.#isTiled;
    this.#isTiled = isTiled;
    // by its option: the method for it would zoom at once, whatever move is under way
    this.#map.options.maxZoom = maxZoom;
    const { center, zoom } = viewOf(this.#map);
    if (zoom <= maxZoom && (before || !isTiled)) return;
    const fitted = this.#fitted;
    this.#move('element', () => {
      if (fitted) this.#fit(fitted.bounds, fitted.maxZoom);
      else this.#setView(center, Math.min(zoom, maxZoom));
    });
  }

  get #maxZoom(): number {
    return this.#map.getMaxZoom();
  }

  #within(zoom: number): number {
    return Math.max(this.#map.getMinZoom(), Math.min(this.#maxZoom, zoom));
  }

  get #isCovered(): boolean {
    const view = viewOf(this.#map);
    return this.#covers.over(this.#index.positionsAt(view.zoom, view.bounds), view) !== undefined;
  }

  /** The last of those asked for during a move waits for its end. */
  #move(by: Mover, action: () => void): void {
    if (this.#busy) {
      this.#next = () => this.#move(by, action);
      return;
    }
    this.#by = by;
    this.#busy = true;
    action();
  }

  #rest(onRest: (by: Mover) => void): void {
    const by = this.#by;
    if (by === 'visitor') this.#fitted = undefined;
    this.#goal = undefined;
    this.#busy = false;
    this.#by = 'visitor';
    onRest(by);
    if (this.#isResized) this.resize();
    const next = this.#next;
    this.#next = undefined;
    next?.();
  }

  #fit(bounds: BBox, maxZoom: number, animate = this.#animate): void {
    const fitting = { bounds, maxZoom, suited: (zoom: number) => this.#unstretched(zoom) };
    const { center, zoom } = this.#covers.fit(fitting, (at) => this.#index.positionsAt(at, bounds));
    this.#setView(center, zoom, animate);
    this.#fitted = { bounds, maxZoom };
  }

  #pan(x: number, y: number): void {
    this.#fitted = undefined;
    this.#map.panBy([x, y], { animate: this.#animate });
  }

  #setView([lng, lat]: Position, wanted: number, animate = this.#animate): void {
    const zoom = this.#unstretched(wanted);
    this.#fitted = undefined;
    this.#goal = zoom;
    // Told to animate, Leaflet would glide across the whole map; told nothing, it glides where that is short.
    this.#map.setView([lat, lng], zoom, animate ? {} : { animate });
  }

  /** Tiles are drawn for whole levels. Between them they are shown smaller, which is crisp, and never larger. */
  #unstretched(zoom: number): number {
    return this.#isTiled && zoom % 1 < 0.5 ? Math.floor(zoom) : zoom;
  }
}
