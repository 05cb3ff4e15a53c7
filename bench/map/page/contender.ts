import type { BBox } from '../../../src/domain/geo.ts';
import type { Basemap } from '../../../src/geodata/basemap.ts';

/** A record as a feed gives it. */
export interface Place {
  readonly lng: number;
  readonly lat: number;
}

/** A map on the page, to be moved. */
export interface Moving {
  zoomBy(steps: number): void;
  /** By shares of the view, to the east and to the north. */
  panBy(x: number, y: number): void;
}

/** Draws the same outline and the same places in the same box, and counts as drawn when a mark is on the page. */
export type Contender = (
  container: HTMLElement,
  basemap: Basemap,
  view: BBox,
  places: readonly Place[],
) => Moving | Promise<Moving>;
