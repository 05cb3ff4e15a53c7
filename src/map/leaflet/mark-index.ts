import type { Map as LeafletMap } from 'leaflet';
import type { Cluster, ClusterLevel } from '../../domain/cluster-level.ts';
import { ClusterIndex } from '../../domain/cluster.ts';
import type { BBox, Position } from '../../domain/geo.ts';
import type { PointSet } from '../map-engine.ts';

/** A map with a side shorter than this, in pixels, has its marks closer together: the least share of their usual distance. */
const ROOMY = 360;
const CLOSEST = 0.7;

/**
 * The marks of a map of this size. A small map groups its points as if it were nearer, so that it shows the shape of a
 * network and not one mark for all of it.
 */
export class MarkIndex {
  readonly #map: LeafletMap;
  #clusters = new ClusterIndex({ lng: new Float64Array(), lat: new Float64Array(), record: new Uint32Array() });

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  setPoints(points: PointSet): void {
    this.#clusters = new ClusterIndex(points);
  }

  at(zoom: number): ClusterLevel {
    return this.#clusters.at(zoom + this.#closer);
  }

  /** Where there are marks within a box at a zoom. */
  positionsAt(zoom: number, bounds: BBox): Position[] {
    return this.at(zoom)
      .within(bounds)
      .map(({ position }) => position);
  }

  /** See `ClusterIndex`. */
  splitZoom(cluster: Cluster, from: number, last: number): number | undefined {
    const closer = this.#closer;
    const zoom = this.#clusters.splitZoom(cluster, from + closer, last + closer);
    return zoom === undefined ? undefined : zoom - closer;
  }

  /** The first zoom at which the mark at a position stands alone, or as nearly as it ever does; `from` where none is there. */
  aloneZoom(position: Position, from: number, last: number): number {
    const record = this.#clusters.recordAt(position);
    const closer = this.#closer;
    return record === undefined ? from : this.#clusters.aloneZoom(record, from + closer, last + closer) - closer;
  }

  /** In levels of zoom. */
  get #closer(): number {
    const { x, y } = this.#map.getSize();
    return -Math.log2(Math.max(CLOSEST, Math.min(1, Math.min(x, y) / ROOMY)));
  }
}
