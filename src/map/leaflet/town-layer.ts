import type { Map as LeafletMap } from 'leaflet';
import type { ClusterLevel } from '../../domain/cluster-level.ts';
import { thinLabels } from '../../domain/thin-labels.ts';
import type { Box, Label } from '../../domain/thin-labels.ts';
import type { MapTown } from '../map-engine.ts';

const SVG_NS = 'http://www.w3.org/2000/svg';
/** How many names there may be on the whole map at zoom 5, and how the number grows with each level. */
const AT_ZOOM_5 = 16;
const GROWTH = 2.6;
/** Half of what is kept free for a mark, in pixels: drawings are narrower than their target, and as high. */
const MARK = { width: 17, height: 22 };
/** Line height of a name, in relation to its size. */
const LINE = 1.2;

/**
 * Town names on the land. Drawn for the whole map once a zoom, so that panning changes none of them. The names are
 * decoration: the list and the marks say where things are.
 */
export class TownLayer {
  readonly #map: LeafletMap;
  readonly #svg: SVGSVGElement;
  readonly #widths = new Map<string, number>();
  #towns: readonly MapTown[];
  #zoom = Number.NaN;

  constructor(map: LeafletMap, towns: readonly MapTown[]) {
    this.#map = map;
    this.#towns = towns;
    const pane = map.createPane('towns');
    pane.setAttribute('aria-hidden', 'true');
    this.#svg = document.createElementNS(SVG_NS, 'svg');
    // A zoom in progress hides the names: they are placed anew when it has ended.
    this.#svg.setAttribute('class', 'towns leaflet-zoom-hide');
    this.#svg.setAttribute('width', '1');
    this.#svg.setAttribute('height', '1');
    pane.append(this.#svg);
    map.on('zoom', () => this.#svg.classList.toggle('is-stale', map.getZoom() !== this.#zoom));
  }

  setTowns(towns: readonly MapTown[]): void {
    this.#towns = towns;
  }

  /** @param level the marks to keep clear of */
  draw(level: ClusterLevel): void {
    this.#zoom = this.#map.getZoom();
    this.#svg.classList.remove('is-stale');
    const many = Math.round(AT_ZOOM_5 * GROWTH ** (this.#zoom - 5));
    const towns = this.#towns.slice(0, many);
    const size = this.#fontSize();
    const labels = towns.map((town): Label => ({
      ...this.#pixel(town.position),
      width: this.#width(town.name),
      height: size * LINE,
    }));
    const marks = level.within([-180, -90, 180, 90]).map(({ position }): Box => {
      const { x, y } = this.#pixel(position);
      return { left: x - MARK.width, top: y - MARK.height, right: x + MARK.width, bottom: y + MARK.height };
    });
    this.#svg.replaceChildren(
      ...thinLabels(labels, marks).flatMap(({ index, x, y }) => {
        const dot = shape('circle', { cx: labels[index]!.x, cy: labels[index]!.y, r: 1.5 });
        const text = shape('text', { x, y });
        text.textContent = towns[index]!.name;
        return [dot, text];
      }),
    );
  }

  #pixel([lng, lat]: MapTown['position']): { x: number; y: number } {
    const { x, y } = this.#map.latLngToLayerPoint([lat, lng]);
    return { x, y };
  }

  #fontSize(): number {
    return Number.parseFloat(getComputedStyle(this.#svg).fontSize) || 12;
  }

  /** In pixels, measured once a name: asking the page for it would lay it out again for each. */
  #width(name: string): number {
    let width = this.#widths.get(name);
    if (width === undefined) this.#widths.set(name, (width = measure(name, getComputedStyle(this.#svg))));
    return width;
  }
}

function measure(name: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (name.length * Number.parseFloat(fontSize)) / 2;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(name).width;
}

function shape(name: 'circle' | 'text', attributes: Readonly<Record<string, number>>): SVGElement {
  const element = document.createElementNS(SVG_NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value.toFixed(1));
  return element;
}
