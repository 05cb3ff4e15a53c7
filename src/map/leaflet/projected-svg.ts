import type { Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { Position } from '../../domain/geo.ts';
import { worldX, worldY } from '../../domain/mercator.ts';
import { layerOriginAt } from './layer-origin.ts';
import { svgElement } from './svg-element.ts';

/**
 * An SVG in a pane of its own, whose shapes lie where they belong in the world: it prints, and takes its colours from the
 * style sheet by class.
 *
 * Projected once. A zoom changes one scale, a pan nothing at all; strokes keep their width by `vector-effect`. Leaflet's
 * own vectors project, clip and simplify every point anew at each zoom, and weigh 6 kB more.
 */
export class ProjectedSvg {
  /** Where the shapes go. */
  readonly shapes = svgElement('g', {});
  readonly #map: LeafletMap;
  readonly #svg: SVGElement;
  readonly #units: number;
  /** In pixels at zoom 0. */
  readonly #from: readonly [x: number, y: number];
  #zoom = 0;

  /**
   * @param name of the pane
   * @param className of the SVG
   * @param from a place to count from, near the shapes: keeps the numbers small at every zoom
   * @param units of a path in a pixel at zoom 0, which is some 150 km wide: what is finer is rounded off
   */
  constructor(map: LeafletMap, name: string, className: string, [lng, lat]: Position, units: number) {
    this.#map = map;
    this.#units = units;
    this.#from = [worldX(lng), worldY(lat)];
    this.#svg = svgElement('svg', { class: `${className} leaflet-zoom-animated`, width: 1, height: 1 });
    this.#svg.append(this.shapes);
    const pane = map.createPane(name);
    pane.setAttribute('aria-hidden', 'true');
    pane.append(this.#svg);
    map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => this.#place(zoom, layerOriginAt(map, center, zoom)));
    map.on('zoom', () => this.#place(map.getZoom(), map.getPixelOrigin()));
  }

  /** The data of a path along some lines. */
  path(lines: readonly (readonly Position[])[]): string {
    const [fromX, fromY] = this.#from;
    const units = ([lng, lat]: Position): string =>
      `${Math.round((worldX(lng) - fromX) * this.#units)} ${Math.round((worldY(lat) - fromY) * this.#units)}`;
    return lines.map((line) => `M${line.map(units).join('L')}`).join('');
  }

  /** Draws the shapes for the zoom at which the map has come to rest. */
  draw(): void {
    this.#zoom = this.#map.getZoom();
    this.shapes.setAttribute('transform', `scale(${2 ** this.#zoom / this.#units})`);
    this.#place(this.#zoom, this.#map.getPixelOrigin());
  }

  /** In motion what was drawn is moved and stretched, which costs nothing. */
  #place(zoom: number, origin: Point): void {
    const world = 2 ** zoom;
    const [x, y] = this.#from;
    const move = `translate3d(${x * world - origin.x}px, ${y * world - origin.y}px, 0)`;
    this.#svg.style.transform = `${move} scale(${2 ** (zoom - this.#zoom)})`;
  }
}
