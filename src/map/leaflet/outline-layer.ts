import type { Map as LeafletMap } from 'leaflet';
import type { Position } from '../../domain/geo.ts';
import { ProjectedSvg } from './projected-svg.ts';
import { svgElement } from './svg-element.ts';

/** Units of a path in a pixel at zoom 0: some 150 m, finer than the outline. */
const UNITS = 1024;

/** Draws the land and the lines between nations. */
export class OutlineLayer extends ProjectedSvg {
  readonly #land: readonly (readonly Position[])[];
  readonly #borders: readonly (readonly Position[])[];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap, land: readonly (readonly Position[])[], borders: readonly (readonly Position[])[]) {
    super(map, 'land', 'outline', land[0]?.[0] ?? [0, 0], UNITS);
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
        const coast = this.path(this.#land);
        this.shapes.append(
          svgElement('path', { class: 'shallows', d: coast }),
          svgElement('path', { class: 'land', d: coast }),
          svgElement('path', { class: 'border', d: this.path(this.#borders) }),
        );
      });
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
