import type { Area } from '../domain/area.ts';
import type { BBox, Position } from '../domain/geo.ts';
import type { PointSet } from '../domain/point-set.ts';
import type { TileOutcome, TileSource } from './tile-source.ts';

export type { PointSet };

/** One thing to press on the map: a single record, or a cluster of several. */
export interface MapMark {
  /** Stable while the same records are drawn together, so that a redraw keeps the button and its focus. */
  readonly key: string;
  readonly position: Position;
  /** How many records it holds; one for a single marker. */
  readonly size: number;
  /** Its records, as positions in the element's own list. Gathered when first asked for, which takes a while for many. */
  readonly records: readonly number[];
}

/** What the element says about a mark: the engine asks for it when the mark comes into view. */
export interface MarkAppearance {
  /** Accessible name, and the tooltip. */
  readonly label: string;
  /** What a press does, where it does not just open the record: part of the name. */
  readonly action?: string | undefined;
  /** What is worth hearing after the name: how exact the position is. */
  readonly description?: string | undefined;
  /** The drawing, made by the element. It is decoration: the label says it all. */
  readonly content: Node;
  /** Class names on the button, for the element's style sheet. */
  readonly classes: readonly string[];
}

/** The part of the world in view. */
export interface MapView {
  readonly center: Position;
  /** Zoom level of the usual web map scheme (256 px world at zoom 0); may be fractional. */
  readonly zoom: number;
  readonly bounds: BBox;
  /** Set where it can go no nearer, or no farther. */
  readonly limit: 'nearest' | 'farthest' | undefined;
}

/** What an engine tells whoever made it. */
export interface MapEngineListener {
  /** A single marker was pressed. */
  onSelect(record: number): void;
  /** A cluster was pressed that no zoom can split: its records share a point, or the last zoom is reached. */
  onCluster(records: readonly number[]): void;
  /** The view has come to rest: after a drag, a wheel or a button (`visitor`), or to show something (`element`). */
  onViewChange(view: MapView, by: 'visitor' | 'element'): void;
  /** The pointer or focus is on a marker, or on none. */
  onHover(record: number | undefined): void;
  /** A visitor's wheel turned or one finger dragged without what makes it a map gesture. */
  onGestureHint(kind: 'wheel' | 'touch'): void;
}

/** How a map is made. */
export interface MapEngineOptions {
  /** An element with a size, inside the widget's shadow root. The engine fills it and clears it again. */
  readonly container: HTMLElement;
  readonly listener: MapEngineListener;
  /** What the marks are as a whole: the accessible name of their listbox. */
  label(): string;
  /** How to draw and name a mark. Called for the marks in view only. */
  appearance(mark: MapMark): MarkAppearance;
  /** What stands over the map, in CSS pixels of the window: marks are kept clear of it as far as can be. */
  covers(): readonly DOMRectReadOnly[];
  /** Whether a letter typed on the map goes to the mark whose name begins with it. */
  takesLetters(): boolean;
  /** The view to start with. */
  readonly bounds: BBox;
  /** Land as GeoJSON rings of positions; see `geodata/`. */
  readonly land: readonly (readonly Position[])[];
  /** Lines between the nations. */
  readonly borders: readonly (readonly Position[])[];
  /** Town names to letter the land with, most important first. */
  readonly towns: readonly MapTown[];
  /** `lang` of the interface, for town names. */
  readonly lang: string;
  /** Whether moves are drawn as motion. */
  readonly animate: boolean;
}

export interface MapTown {
  readonly name: string;
  readonly position: Position;
}

/** Where what a record stands for reaches, about: drawn under its mark. */
export interface MapArea {
  /** Position of the record in the element's own list. */
  readonly record: number;
  readonly area: Area;
}

/** A visitor who has let us know where they are. */
export interface MapVisitor {
  /** To about a kilometre. */
  readonly position: Position;
  /** What stands beside it. */
  readonly label: string;
}

/**
 * Our own vocabulary for a map. The widget knows this and nothing of the library behind it.
 */
export interface MapEngine {
  readonly view: MapView;
  /** Replaces what is drawn. The view stays. */
  setPoints(points: PointSet): void;
  /** Replaces the areas drawn under the marks. That of the selected or highlighted record stands out. */
  setAreas(areas: readonly MapArea[]): void;
  /** Replaces the town names: those of another language, say. */
  setTowns(towns: readonly MapTown[]): void;
  /**
   * Lays tiles over the outline, which stays beneath them, and lets the map go as near as they do. Nothing is asked of
   * their server before.
   *
   * @param tell hears that they are there, or that they cannot be shown and are gone again
   */
  setTiles(tiles: TileSource, tell: (outcome: TileOutcome) => void): void;
  /** Takes the tiles away. Nothing is asked of their server after. */
  clearTiles(): void;
  /** Asks for the appearance of every mark in view again: names in another language, say. */
  refresh(): void;
  /** Marks one record, or the cluster that holds it, as the chosen one; `undefined` for none. */
  select(record: number | undefined): void;
  /** Marks one record, or the cluster that holds it, as pointed at; `undefined` for none. */
  highlight(record: number | undefined): void;
  /** Shows where the visitor is, about; `undefined` takes it away. */
  setVisitor(visitor: MapVisitor | undefined): void;
  fitBounds(bounds: BBox, options?: { readonly maxZoom?: number }): void;
  /** Goes to a view that was seen before. */
  show(center: Position, zoom: number): void;
  /** Moves so that a position is in view, zooming in far enough for its mark to stand alone where possible. */
  reveal(position: Position): void;
  zoomBy(steps: number): void;
  /** Pans by a share of the view: `panBy(0.25, 0)` goes a quarter of its width to the east. */
  panBy(x: number, y: number): void;
  /** Moves focus to the mark that holds a record, if it is in view. */
  focusMark(record: number): boolean;
  /** To be called when the container's size, or what stands over the map, may have changed. */
  resize(): void;
  /** Removes all that was made: listeners, timers, nodes. */
  destroy(): void;
}

/** What the engine's module exports. */
export interface MapEngineModule {
  createMapEngine(options: MapEngineOptions): MapEngine;
}
