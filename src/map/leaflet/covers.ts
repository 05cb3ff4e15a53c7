import type { Map as LeafletMap } from 'leaflet';
import type { Position } from '../../domain/geo.ts';
import { overlap, type Box } from '../../domain/thin-labels.ts';
import { clearShift } from './clear-shift.ts';
import { fitView, marginsAround, usualMargin, type FittedView, type Fitting } from './fit-view.ts';

/** The box of a mark about its point, in pixels. */
const MARK = { side: 22, height: 44 };

/** What stands over the map: its buttons, and whatever else the element puts there. Marks are kept clear of it. */
export class Covers {
  readonly #map: LeafletMap;
  readonly #rects: () => readonly DOMRectReadOnly[];

  /** @param rects in CSS pixels of the window */
  constructor(map: LeafletMap, rects: () => readonly DOMRectReadOnly[]) {
    this.#map = map;
    this.#rects = rects;
  }

  /** How far the map has to be moved for an element on it to be seen whole, in its pixels; both 0 for not at all. */
  shiftFor(element: Element): readonly [x: number, y: number] {
    const { x, y } = this.#map.getSize();
    const frame = { left: 0, top: 0, right: x, bottom: y };
    return clearShift(this.#own(element.getBoundingClientRect()), frame, this.boxes);
  }

  /** What stands over one of these marks in a view, if anything does. */
  over(marks: readonly Position[], { center: [lng, lat], zoom }: FittedView): Box | undefined {
    if (marks.length === 0) return undefined;
    const corner = this.#map.project([lat, lng], zoom).subtract(this.#map.getSize().divideBy(2));
    const boxes = marks.map((position): Box => {
      const { x, y } = this.#map.project([position[1], position[0]], zoom).subtract(corner);
      return { left: x - MARK.side, top: y - MARK.height, right: x + MARK.side, bottom: y };
    });
    return this.boxes.find((cover) => boxes.some((box) => overlap(box, cover)));
  }

  /**
   * The nearest view of a box with none of its marks under anything: in the middle of the map where that will do, or
   * else beside what stands there, or above or below.
   *
   * @param marksAt the marks that are drawn at a zoom
   */
  fit(fitting: Fitting, marksAt: (zoom: number) => Position[]): FittedView {
    const size = this.#map.getSize();
    const margin = usualMargin(size);
    const plain = fitView(this.#map, fitting, margin);
    const cover = this.over(marksAt(plain.zoom), plain);
    if (!cover) return plain;
    const around = marginsAround(cover, size, margin).map((other) => fitView(this.#map, fitting, other));
    return around.reduce((best, other) => (best === plain || other.zoom > best.zoom ? other : best), plain);
  }

  /** What stands over the map, in its pixels. */
  get boxes(): readonly Box[] {
    return this.#rects().map((rect) => this.#own(rect));
  }

  /** In the map's own pixels: the page may show all of it larger or smaller. */
  #own({ left, top, right, bottom }: Box): Box {
    const surface = this.#map.getContainer();
    const frame = surface.getBoundingClientRect();
    const scale = frame.width / surface.offsetWidth || 1;
    const x = (value: number): number => (value - frame.left) / scale;
    const y = (value: number): number => (value - frame.top) / scale;
    return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
  }
}
