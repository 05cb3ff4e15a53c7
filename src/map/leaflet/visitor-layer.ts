import type { Map as LeafletMap } from 'leaflet';
import type { MapVisitor } from '../map-engine.ts';
import { svgElement } from './svg-element.ts';

/** What the ring stands for, in kilometres: the visitor is somewhere in it. */
const RADIUS = 0.8;

/** Least radius of the ring in pixels. */
const LEAST = 9;

/** Kilometres of one degree of latitude. */
const DEGREE = 111.2;

/**
 * A ring where the visitor is, as wide as what is known of it, with words beside it. It is decoration: whoever asked has
 * been told in words.
 */
export class VisitorLayer {
  readonly #map: LeafletMap;
  readonly #svg = svgElement('svg', { class: 'visitor leaflet-zoom-hide', width: 1, height: 1 });
  #visitor: MapVisitor | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    const pane = map.createPane('visitor');
    pane.setAttribute('aria-hidden', 'true');
    pane.append(this.#svg);
    map.on('zoomend viewreset moveend', () => this.#draw());
  }

  /** Shows another visitor, or none. */
  show(visitor: MapVisitor | undefined): void {
    if (visitor?.label === this.#visitor?.label && visitor?.position === this.#visitor?.position) return;
    this.#visitor = visitor;
    this.#draw();
  }

  #draw(): void {
    if (!this.#visitor) return this.#svg.replaceChildren();
    const { position, label } = this.#visitor;
    const [lng, lat] = position;
    const { x: cx, y: cy } = this.#map.latLngToLayerPoint([lat, lng]);
    const edge = this.#map.latLngToLayerPoint([lat + RADIUS / DEGREE, lng]).y;
    const r = Math.max(LEAST, Math.round(cy - edge));
    const text = svgElement('text', { x: cx, y: cy + r + 14 });
    text.textContent = label;
    this.#svg.replaceChildren(
      svgElement('circle', { class: 'visitor-ring', cx, cy, r }),
      svgElement('circle', { class: 'visitor-dot', cx, cy, r: 4 }),
      text,
    );
  }
}
