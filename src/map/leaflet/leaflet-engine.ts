import type { Map as LeafletMap } from 'leaflet';
import type { Cluster } from '../../domain/cluster-level.ts';
import type { BBox, Position } from '../../domain/geo.ts';
import { contains } from '../../domain/geo.ts';
import type { TileOutcome, TileSource } from '../tile-source.ts';
import type { MapArea, MapEngine, MapEngineOptions, MapTown, MapView, MapVisitor, PointSet } from '../map-engine.ts';
import { AreaSwitch } from './area-switch.ts';
import { Covers } from './covers.ts';
import { usualMargin } from './fit-view.ts';
import { addGestures } from './gestures.ts';
import { LatLngBounds, makeLeafletMap, Point } from './leaflet.ts';
import { adoptMapStyles } from './map-styles.ts';
import { MarkIndex } from './mark-index.ts';
import { MarkLayer } from './mark-layer.ts';
import { OutlineLayer } from './outline-layer.ts';
import { TileSwitch } from './tile-switch.ts';
import { TownLayer } from './town-layer.ts';
import { frameOf, viewOf } from './view-of.ts';
import { VisitorLayer } from './visitor-layer.ts';

/** The outline is exact to a kilometre: nearer than this it would pretend to more. */
const MIN_ZOOM = 3;
const MAX_ZOOM = 11;

/** Points that are too many to be drawn in the task that brings them. */
const MANY = 20_000;

type Mover = 'visitor' | 'element';

/** The port's one implementation. Leaflet gives projection, panes, panning and pinching; the rest is ours. */
export class LeafletEngine implements MapEngine {
  readonly #options: MapEngineOptions;
  readonly #surface = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #covers: Covers;
  readonly #index: MarkIndex;
  readonly #outline: OutlineLayer;
  readonly #marks: MarkLayer;
  readonly #towns: TownLayer;
  readonly #tiles: TileSwitch;
  readonly #areas: AreaSwitch;
  readonly #undo: readonly (() => void)[];
  /** The box that the view was last fitted to, until it is moved: a new size fits it again. */
  #fitted: { readonly bounds: BBox; readonly maxZoom: number } | undefined;
  #by: Mover = 'visitor';
  /** A move that has not come to its end, and what to do then. */
  #busy = false;
  #next: (() => void) | undefined;
  /** The zoom that a move of ours is on its way to. */
  #goal: number | undefined;
  #frame = 0;
  #turn: ReturnType<typeof setTimeout> | undefined;
  /** Whether tiles are wanted. */
  #isTiled = false;
  #drawnFrame = '';
  #selected: number | undefined;
  #pointed: number | undefined;
  #toFocus: number | undefined;
  #visitor: VisitorLayer | undefined;

  constructor(options: MapEngineOptions) {
    this.#options = options;
    this.#surface.className = 'map-surface';
    this.#surface.role = 'listbox';
    this.#surface.ariaLabel = options.label();
    options.container.append(this.#surface);
    const restyle = adoptMapStyles(options.container.getRootNode());
    this.#map = makeLeafletMap(this.#surface, { animate: options.animate, minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM });
    this.#index = new MarkIndex(this.#map);
    this.#covers = new Covers(this.#map, options.covers);
    this.#fit(options.bounds, MAX_ZOOM);
    this.#outline = new OutlineLayer(this.#map, options.land, options.borders);
    this.#towns = new TownLayer(this.#map, options.towns);
    this.#marks = new MarkLayer(
      this.#map,
      options,
      (cluster) => this.#press(cluster),
      (cluster) => options.listener.onHover(cluster?.size === 1 ? cluster.records[0] : undefined),
    );
    this.#tiles = new TileSwitch(this.#map);
    this.#areas = new AreaSwitch(this.#map);
    this.#undo = [
      addGestures(this.#map, options.listener.onGestureHint.bind(options.listener)),
      restyle,
      () => this.#areas.destroy(),
    ];
    this.#map.on('movestart', () => (this.#busy = true));
    this.#map.on('move', () => this.#drawSoon());
    this.#map.on('moveend', () => this.#onMoveEnd());
    this.#surface.addEventListener('focusin', ({ target }) =>
      // once all that led to it is done
      queueMicrotask(() => this.#uncover(target as Element)),
    );
  }

  get view(): MapView {
    return viewOf(this.#map);
  }

  setPoints(points: PointSet): void {
    this.#surface.ariaLabel = this.#options.label();
    this.#index.setPoints(points);
    clearTimeout(this.#turn);
    // of so many, projecting them is work for one task, and grouping and drawing them for another
    if (points.record.length > MANY) this.#turn = setTimeout(() => this.#draw(true));
    else this.#draw(true);
    this.#outline.shapeSoon();
  }

  setAreas(areas: readonly MapArea[]): void {
    this.#areas.update({ areas });
  }

  setTowns(towns: readonly MapTown[]): void {
    this.#towns.setTowns(towns);
    this.#draw();
  }

  setTiles(source: TileSource, tell: (outcome: TileOutcome) => void): void {
    this.#suit(MAX_ZOOM, true);
    this.#tiles.set(source, (outcome) => {
      if (outcome.kind === 'shown') this.#suit(source.maxZoom, true);
      else this.clearTiles();
      tell(outcome);
    });
  }

  clearTiles(): void {
    this.#tiles.clear();
    this.#suit(MAX_ZOOM, false);
  }

  refresh(): void {
    this.#surface.ariaLabel = this.#options.label();
    this.#draw(true);
  }

  setVisitor(visitor: MapVisitor | undefined): void {
    if (visitor) this.#visitor ??= new VisitorLayer(this.#map);
    this.#visitor?.show(visitor);
  }

  select(record: number | undefined): void {
    this.#selected = record;
    this.#marks.flag('is-selected', record);
    this.#areas.update({ selected: record });
  }

  highlight(record: number | undefined): void {
    this.#pointed = record;
    this.#marks.flag('is-pointed', record);
    this.#areas.update({ pointed: record });
  }

  fitBounds(bounds: BBox, { maxZoom = this.#maxZoom }: { readonly maxZoom?: number } = {}): void {
    this.#move('element', () => this.#fit(bounds, maxZoom));
  }

  show(center: Position, zoom: number): void {
    const within = Math.max(MIN_ZOOM, Math.min(this.#maxZoom, zoom));
    this.#move('element', () => this.#setView(center, within));
  }

  reveal(position: Position): void {
    this.#move('element', () => {
      const now = this.#map.getZoom();
      const zoom = this.#index.aloneZoom(position, now, this.#maxZoom);
      const stay = zoom === now && contains(this.view.bounds, position);
      this.#setView(stay ? this.view.center : position, zoom);
    });
  }

  zoomBy(steps: number): void {
    const goal = Math.max(MIN_ZOOM, Math.min(this.#maxZoom, (this.#goal ?? this.#map.getZoom()) + steps));
    this.#goal = goal;
    this.#move('visitor', () => this.#setView(this.view.center, goal));
  }

  panBy(x: number, y: number): void {
    this.#move('visitor', () => {
      const size = this.#map.getSize();
      this.#fitted = undefined;
      this.#map.panBy([x * size.x, -y * size.y], { animate: this.#options.animate });
    });
  }

  focusMark(record: number): boolean {
    // The mark may only be drawn when the move under way has ended.
    this.#toFocus = this.#busy ? record : undefined;
    return this.#busy || this.#marks.focus(record);
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#surface;
    // put out of sight after it has been seen: what is drawn stays as it is, and so does the mark to come back to
    if (!this.#hidden && (clientWidth === 0 || clientHeight === 0)) return;
    const before = this.#map.getSize();
    const fitted = this.#fitted;
    this.#by = 'element';
    this.#map.invalidateSize({ pan: false, animate: false });
    this.#by = 'visitor';
    if (fitted && (!before.equals(this.#map.getSize()) || this.#isCovered))
      this.#move('element', () => this.#fit(fitted.bounds, fitted.maxZoom, false));
  }

  destroy(): void {
    if (this.#surface.parentNode === null) return;
    for (const undo of this.#undo) undo();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#turn);
    this.#towns.cancel();
    this.#tiles.clear();
    this.#next = undefined;
    this.#outline.destroy();
    this.#map.off();
    // Leaflet's timer at the end of an animated zoom outlives the map and would fail on its panes.
    (this.#map as LeafletMap & { _animatingZoom?: boolean })._animatingZoom = false;
    this.#map.remove();
    this.#surface.remove();
  }

  get #maxZoom(): number {
    return this.#map.getMaxZoom();
  }

  get #hidden(): boolean {
    const { x, y } = this.#map.getSize();
    return x === 0 || y === 0;
  }

  /** A move asked for during another would be lost in Leaflet, or cut it short: the last one waits. */
  #move(by: Mover, action: () => void): void {
    if (this.#busy) {
      this.#next = () => this.#move(by, action);
      return;
    }
    this.#by = by;
    this.#busy = true;
    action();
  }

  #fit(bounds: BBox, maxZoom: number, animate = this.#options.animate): void {
    const fitting = { bounds, maxZoom, suited: (zoom: number) => this.#unstretched(zoom) };
    const { center, zoom } = this.#covers.fit(fitting, (at) => this.#index.positionsAt(at, bounds));
    this.#setView(center, zoom, animate);
    this.#fitted = { bounds, maxZoom };
  }

  get #isCovered(): boolean {
    const { view } = this;
    return this.#covers.over(this.#index.positionsAt(view.zoom, view.bounds), view) !== undefined;
  }

  /** Brings a mark that has taken focus by key into view, whole and from under what covers it (WCAG 2.4.11). */
  #uncover(mark: Element): void {
    if (!mark.isConnected || !mark.matches('.mark:focus-visible')) return;
    if (this.#busy) {
      // what a visitor asked for goes first, and will see to it
      this.#next ??= () => this.#uncover(mark);
      return;
    }
    const [x, y] = this.#covers.shiftFor(mark);
    if (x === 0 && y === 0) return;
    this.#move('element', () => {
      this.#fitted = undefined;
      this.#map.panBy([-x, -y], { animate: this.#options.animate });
    });
  }

  #setView([lng, lat]: Position, wanted: number, animate = this.#options.animate): void {
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

  /** Sets how near the map may go and what suits tiles, and brings it to where that holds. */
  #suit(maxZoom: number, isTiled: boolean): void {
    const before = this.#isTiled;
    this.#isTiled = isTiled;
    // by its option: the method for it would zoom at once, whatever move is under way
    this.#map.options.maxZoom = maxZoom;
    const { center, zoom } = this.view;
    if (zoom <= maxZoom && (before || !isTiled)) return;
    const fitted = this.#fitted;
    this.#move('element', () => {
      if (fitted) this.#fit(fitted.bounds, fitted.maxZoom);
      else this.#setView(center, Math.min(zoom, maxZoom));
    });
  }

  #press(cluster: Cluster): void {
    const { listener } = this.#options;
    if (cluster.size === 1) return listener.onSelect(cluster.records[0]!);
    const [west, south, east, north] = cluster.bounds;
    const box = new LatLngBounds([south, west], [north, east]);
    const { top, right, bottom, left } = usualMargin(this.#map.getSize());
    const fitting = this.#map.getBoundsZoom(box, false, new Point(left + right, top + bottom));
    const from = Math.min(this.#maxZoom, Math.max(fitting, this.#map.getZoom() + 0.5));
    const zoom = this.#index.splitZoom(cluster, from, this.#maxZoom);
    if (zoom === undefined) return listener.onCluster(cluster.records);
    const { lat, lng } = box.getCenter();
    this.#move('visitor', () => this.#setView([lng, lat], zoom));
  }

  #onMoveEnd(): void {
    const by = this.#by;
    if (by === 'visitor') this.#fitted = undefined;
    this.#goal = undefined;
    this.#busy = false;
    this.#by = 'visitor';
    this.#draw();
    if (this.#toFocus !== undefined) this.#marks.focus(this.#toFocus);
    this.#toFocus = undefined;
    this.#options.listener.onViewChange(this.view, by);
    const next = this.#next;
    this.#next = undefined;
    next?.();
  }

  /** While panning: marks that come into view, once a frame. A zoom in progress only moves those there are. */
  #drawSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (frameOf(this.#map) === this.#drawnFrame) this.#draw();
    });
  }

  #draw(anew = false): void {
    if (this.#hidden) return;
    const level = this.#index.at(this.#map.getZoom());
    const bounds = this.view.bounds;
    const frame = frameOf(this.#map);
    const moved = frame !== this.#drawnFrame;
    this.#drawnFrame = frame;
    if (moved) this.#outline.draw();
    this.#surface.classList.toggle('is-near', this.#map.getZoom() > MAX_ZOOM);
    this.#marks.draw(level, bounds, anew);
    this.#marks.flag('is-selected', this.#selected);
    this.#marks.flag('is-pointed', this.#pointed);
    this.#towns.drawSoon(level, bounds, moved || anew);
  }
}
