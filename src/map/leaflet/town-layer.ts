import type { Map as LeafletMap } from 'leaflet';
import type { ClusterLevel } from '../../domain/cluster-level.ts';
import { contains } from '../../domain/geo.ts';
import type { BBox, Position } from '../../domain/geo.ts';
import { isCut, overlap, thinLabels } from '../../domain/thin-labels.ts';
import type { Box, Label } from '../../domain/thin-labels.ts';
import type { MapTown } from '../map-engine.ts';
import type { Covers } from './covers.ts';
import { svgElement } from './svg-element.ts';

/** How many names there may be on the whole map at zoom 5, and how the number grows with each level. */
const AT_ZOOM_5 = 16;
const GROWTH = 2.6;
/** What is kept free for a mark, in pixels from its point: it stands on it, so that most of it is above. */
const MARK = { side: 20, above: 44, below: 4 };
/** Line height of a name, in relation to its size. */
const LINE = 1.2;

/**
 * Town names on the land. Drawn once a zoom for three times the view in each direction, so that panning seldom changes
 * any, and after the marks have been shown. The names are decoration: the list and the marks say where things are.
 */
export class TownLayer {
  readonly #map: LeafletMap;
  readonly #covers: Covers;
  readonly #svg: SVGElement;
  readonly #brush = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  #font = '';
  #towns: readonly MapTown[];
  #drawn: BBox | undefined;
  #level: ClusterLevel | undefined;
  /** What stands over the map, in pixels from its corner. */
  #covered: readonly Box[] = [];
  /** The names that are drawn, each with its dot, and where they stand. */
  #names: readonly { readonly box: Box; readonly nodes: readonly SVGElement[] }[] = [];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap, covers: Covers, towns: readonly MapTown[]) {
    this.#map = map;
    this.#covers = covers;
    this.#towns = towns;
    const pane = map.createPane('towns');
    pane.setAttribute('aria-hidden', 'true');
    // A zoom in progress hides the names: they are placed anew when it has ended.
    this.#svg = svgElement('svg', { class: 'towns leaflet-zoom-hide', width: 1, height: 1 });
    pane.append(this.#svg);
    map.on('zoom viewreset', () => this.#svg.classList.add('is-stale'));
  }

  setTowns(towns: readonly MapTown[]): void {
    this.#towns = towns;
    this.#drawn = undefined;
  }

  /**
   * Draws the names once the frame with the marks is on the screen.
   *
   * @param level the marks to keep clear of
   * @param anew whether what is drawn no longer holds, even if it covers the view
   */
  drawSoon(level: ClusterLevel, view: BBox, anew: boolean): void {
    this.#level = level;
    if (!anew && this.#drawn && covers(this.#drawn, view)) return this.#trim(view);
    this.cancel();
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => this.#draw(level, view));
    });
  }

  /** The same once more, when what stands over the map may have changed. */
  redrawSoon(view: BBox): void {
    if (this.#level) this.drawSoon(this.#level, view, true);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** A name that a pan has brought to the edge, or under a button, is left out, and not cut. */
  #trim(view: BBox): void {
    const isFree = this.#room(view);
    for (const { box, nodes } of this.#names) for (const node of nodes) node.classList.toggle('is-stale', !isFree(box));
  }

  /** Tells whether a box, in pixels of the layer, is seen whole or not at all. */
  #room([west, south, east, north]: BBox): (box: Box) => boolean {
    const { x: left, y: top } = this.#pixel([west, north]);
    const { x: right, y: bottom } = this.#pixel([east, south]);
    const covered = this.#covered.map((cover) => ({
      left: cover.left + left,
      top: cover.top + top,
      right: cover.right + left,
      bottom: cover.bottom + top,
    }));
    return (box) => !isCut(box, { left, top, right, bottom }) && !covered.some((cover) => overlap(box, cover));
  }

  #draw(level: ClusterLevel, view: BBox): void {
    this.#covered = this.#covers.boxes;
    const [west, south, east, north] = view;
    const box: BBox = [2 * west - east, 2 * south - north, 2 * east - west, 2 * north - south];
    const many = Math.round(AT_ZOOM_5 * GROWTH ** (this.#map.getZoom() - 5));
    const towns = this.#towns.slice(0, many).filter(({ position }) => contains(box, position));
    const height = this.#prepareBrush() * LINE;
    const labels = towns.map(({ name, position }): Label => ({
      ...this.#pixel(position),
      width: this.#width(name),
      height,
    }));
    const marks = level.within(box).map(({ position }): Box => {
      const { x, y } = this.#pixel(position);
      return { left: x - MARK.side, top: y - MARK.above, right: x + MARK.side, bottom: y + MARK.below };
    });
    this.#names = thinLabels(labels, marks, this.#room(view)).map(({ index, x, y, box: whole }) => {
      const dot = svgElement('circle', { cx: labels[index]!.x, cy: labels[index]!.y, r: 1.5 });
      const text = svgElement('text', { x, y });
      text.textContent = towns[index]!.name;
      return { box: whole, nodes: [dot, text] };
    });
    this.#svg.replaceChildren(...this.#names.flatMap(({ nodes }) => nodes));
    this.#svg.classList.remove('is-stale');
    this.#drawn = box;
  }

  #pixel([lng, lat]: Position): { x: number; y: number } {
    const { x, y } = this.#map.latLngToLayerPoint([lat, lng]);
    return { x, y };
  }

  /** Takes up the font of the names. Returns its size in pixels. */
  #prepareBrush(): number {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(this.#svg);
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    if (this.#brush && this.#font !== font) {
      this.#brush.font = this.#font = font;
      this.#widths.clear();
    }
    return Number.parseFloat(fontSize) || 12;
  }

  /** In pixels. Measured aside from the page, which would have to be laid out for it. */
  #width(name: string): number {
    let width = this.#widths.get(name);
    if (width === undefined) this.#widths.set(name, (width = this.#brush?.measureText(name).width ?? 8 * name.length));
    return width;
  }
}

function covers(outer: BBox, [west, south, east, north]: BBox): boolean {
  return contains(outer, [west, south]) && contains(outer, [east, north]);
}
