import type { Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import { worldX, worldY } from '../../domain/mercator.ts';
import type { Position } from '../../domain/geo.ts';
import { layerOriginAt } from './layer-origin.ts';
import { svgElement } from './svg-element.ts';

/** Units of a path in a pixel at zoom 0: some 150 m, finer than the outline. */
const UNITS = 1024;

/**
 * Draws the land and the lines between nations as SVG: it prints, and takes its colours from the style sheet by class.
 *
 * Projected once. A zoom changes one scale, a pan nothing at all; strokes keep their width by `vector-effect`. Leaflet's
 * own vectors project, clip and simplify every point anew at each zoom, and weigh 6 kB more.
 */
export class OutlineLayer {
  readonly #map: LeafletMap;
  readonly #land: readonly (readonly Position[])[];
  readonly #borders: readonly (readonly Position[])[];
  readonly #svg: SVGElement;
  readonly #shapes = svgElement('g', {});
  /** A place to count from, near the lines, in pixels at zoom 0: keeps the numbers small at every zoom. */
  readonly #from: readonly [x: number, y: number];
  #zoom = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap, land: readonly (readonly Position[])[], borders: readonly (readonly Position[])[]) {
    this.#map = map;
    const [lng, lat] = land[0]?.[0] ?? [0, 0];
    this.#from = [worldX(lng), worldY(lat)];
    this.#svg = svgElement('svg', { class: 'outline leaflet-zoom-animated', width: 1, height: 1 });
    this.#svg.append(this.#shapes);
    const pane = map.createPane('land');
    pane.setAttribute('aria-hidden', 'true');
    pane.append(this.#svg);
    map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => this.#place(zoom, layerOriginAt(map, center, zoom)));
    map.on('zoom', () => this.#place(map.getZoom(), map.getPixelOrigin()));
    this.#land = land;
    this.#borders = borders;
  }

  /**
   * To be called when the first marks are drawn. The land follows a frame later, in a task of its own: thousands of
   * points of coast hold nothing up.
   */
  shapeSoon(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => {
        const coast = this.#path(this.#land);
        this.#shapes.append(
          svgElement('path', { class: 'shallows', d: coast }),
          svgElement('path', { class: 'land', d: coast }),
          svgElement('path', { class: 'border', d: this.#path(this.#borders) }),
        );
      });
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Draws the lines for the zoom at which the map has come to rest. */
  draw(): void {
    this.#zoom = this.#map.getZoom();
    this.#shapes.setAttribute('transform', `scale(${2 ** this.#zoom / UNITS})`);
    this.#place(this.#zoom, this.#map.getPixelOrigin());
  }

  /** In motion what was drawn is moved and stretched, which costs nothing. */
  #place(zoom: number, origin: Point): void {
    const world = 2 ** zoom;
    const [x, y] = this.#from;
    const move = `translate3d(${x * world - origin.x}px, ${y * world - origin.y}px, 0)`;
    this.#svg.style.transform = `${move} scale(${2 ** (zoom - this.#zoom)})`;
  }

  #path(lines: readonly (readonly Position[])[]): string {
    const [fromX, fromY] = this.#from;
    const units = ([lng, lat]: Position): string =>
      `${Math.round((worldX(lng) - fromX) * UNITS)} ${Math.round((worldY(lat) - fromY) * UNITS)}`;
    return lines.map((line) => `M${line.map(units).join('L')}`).join('');
  }
}
