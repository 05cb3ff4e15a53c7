import type { Map as LeafletMap } from 'leaflet';
import type { Cluster } from '../../domain/cluster-level.ts';
import type { BBox, Position } from '../../domain/geo.ts';
import type { TileOutcome, TileSource } from '../tile-source.ts';
import type { MapArea, MapEngine, MapEngineOptions, MapTown, MapView, MapVisitor, PointSet } from '../map-engine.ts';
import { AreaSwitch } from './area-switch.ts';
import { Covers } from './covers.ts';
import { addGestures } from './gestures.ts';
import { makeLeafletMap } from './leaflet.ts';
import { adoptMapStyles } from './map-styles.ts';
import { MarkIndex } from './mark-index.ts';
import { MarkLayer } from './mark-layer.ts';
import { OutlineLayer } from './outline-layer.ts';
import { TileSwitch } from './tile-switch.ts';
import { TownLayer } from './town-layer.ts';
import { ViewMover, type Mover } from './view-mover.ts';
import { frameOf, viewOf } from './view-of.ts';
import { VisitorLayer } from './visitor-layer.ts';

/** The outline is exact to a kilometre: nearer than this it would pretend to more. */
const MIN_ZOOM = 3;
const MAX_ZOOM = 11;

/** The port's one implementation. Leaflet gives projection, panes, panning and pinching; the rest is ours. */
export class LeafletEngine implements MapEngine {
  readonly #options: MapEngineOptions;
  readonly #surface = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #mover: ViewMover;
  readonly #index: MarkIndex;
  readonly #outline: OutlineLayer;
  readonly #marks: MarkLayer;
  readonly #towns: TownLayer;
  readonly #tiles: TileSwitch;
  readonly #areas: AreaSwitch;
  readonly #undo: readonly (() => void)[];
  #frame = 0;
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
    const covers = new Covers(this.#map, options.covers);
    this.#mover = new ViewMover(this.#map, covers, this.#index, options.animate);
    this.#mover.begin(options.bounds, (by) => this.#onRest(by));
    this.#outline = new OutlineLayer(this.#map, options.land, options.borders);
    this.#towns = new TownLayer(this.#map, covers, options.towns);
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
    this.#map.on('move', () => this.#drawSoon());
    this.#surface.addEventListener('focusin', ({ target }) =>
      // once all that led to it is done
      queueMicrotask(() => this.#mover.uncover(target as Element)),
    );
  }

  get view(): MapView {
    return viewOf(this.#map);
  }

  setPoints(points: PointSet): void {
    this.#surface.ariaLabel = this.#options.label();
    this.#index.setPoints(points);
    this.#draw(true);
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
    this.#mover.suit(MAX_ZOOM, true);
    this.#tiles.set(source, (outcome) => {
      if (outcome.kind === 'shown') this.#mover.suit(source.maxZoom, true);
      else this.clearTiles();
      tell(outcome);
    });
  }

  clearTiles(): void {
    this.#tiles.clear();
    this.#mover.suit(MAX_ZOOM, false);
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

  fitBounds(bounds: BBox, { maxZoom }: { readonly maxZoom?: number } = {}): void {
    this.#mover.fitBounds(bounds, maxZoom);
  }

  show(center: Position, zoom: number): void {
    this.#mover.show(center, zoom);
  }

  reveal(position: Position): void {
    this.#mover.reveal(position);
  }

  zoomBy(steps: number): void {
    this.#mover.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#mover.panBy(x, y);
  }

  focusMark(record: number): boolean {
    // The mark may only be drawn when the move under way has ended.
    const { isMoving } = this.#mover;
    this.#toFocus = isMoving ? record : undefined;
    return isMoving || this.#marks.focus(record);
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#surface;
    // put out of sight after it has been seen: what is drawn stays as it is, and so does the mark to come back to
    if (!this.#hidden && (clientWidth === 0 || clientHeight === 0)) return;
    this.#mover.resize();
    this.#towns.redrawSoon(this.view.bounds);
  }

  destroy(): void {
    if (this.#surface.parentNode === null) return;
    for (const undo of this.#undo) undo();
    cancelAnimationFrame(this.#frame);
    this.#towns.cancel();
    this.#tiles.clear();
    this.#mover.cancel();
    this.#outline.destroy();
    this.#map.off();
    // Leaflet's timer at the end of an animated zoom outlives the map and would fail on its panes.
    (this.#map as LeafletMap & { _animatingZoom?: boolean })._animatingZoom = false;
    this.#map.remove();
    this.#surface.remove();
  }

  get #hidden(): boolean {
    const { x, y } = this.#map.getSize();
    return x === 0 || y === 0;
  }

  #press(cluster: Cluster): void {
    const { listener } = this.#options;
    if (cluster.size === 1) listener.onSelect(cluster.records[0]!);
    else if (!this.#mover.split(cluster)) listener.onCluster(cluster.records);
  }

  #onRest(by: Mover): void {
    this.#draw();
    if (this.#toFocus !== undefined) this.#marks.focus(this.#toFocus);
    this.#toFocus = undefined;
    this.#options.listener.onViewChange(this.view, by);
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
