import { ClusterLevel } from './cluster-level.ts';
import type { Cluster } from './cluster-level.ts';
import type { Position } from './geo.ts';
import type { PointSet } from './point-set.ts';
import { projectPoints } from './project-points.ts';
import type { ProjectedPoints } from './project-points.ts';

/** How far apart two zoom levels are that are tried when a cluster is to be split. */
const STEP = 0.5;

/** Levels kept: the one shown and the one being moved to. */
const KEPT = 2;

/**
 * Groups points into marks that do not overlap on the screen, for any zoom.
 *
 * A grid of 60 px cells is laid over the world and the marks of cells nearer than 50 px are joined. There is no tree to
 * build and none to rebuild when a filter changes: a new zoom costs a pass over the points, some 3 ms for 100,000.
 */
export class ClusterIndex {
  readonly #points: ProjectedPoints;
  readonly #levels = new Map<number, ClusterLevel>();

  /** @param points finite coordinates in degrees; what lies beyond the square world is clustered on its edge */
  constructor(points: PointSet) {
    this.#points = projectPoints(points);
  }

  /** The marks at a zoom level, which may be fractional. */
  at(zoom: number): ClusterLevel {
    const level = this.#levels.get(zoom) ?? new ClusterLevel(this.#points, zoom);
    this.#levels.delete(zoom);
    this.#levels.set(zoom, level);
    for (const oldest of this.#levels.keys()) {
      if (this.#levels.size <= KEPT) break;
      this.#levels.delete(oldest);
    }
    return level;
  }

  /**
   * A zoom from `from` to `last` at which a mark no longer holds all that it holds now: the first, to half a level.
   *
   * @returns `undefined` when it still does at `last`: its points are the same, or too near
   */
  splitZoom(cluster: Cluster, from: number, last: number): number | undefined {
    const splits = (zoom: number): boolean => this.#sizeAt(zoom, cluster.records[0]!) < cluster.size;
    return splits(last) ? firstZoom(from, last, splits) : undefined;
  }

  /** A zoom from `from` to `last` at which the point of a record stands alone, or with as few others as it ever does. */
  aloneZoom(record: number, from: number, last: number): number {
    const fewest = this.#sizeAt(last, record);
    return firstZoom(from, last, (zoom) => this.#sizeAt(zoom, record) <= fewest);
  }

  /** The record whose point is exactly here, if there is one. */
  recordAt([lng, lat]: Position): number | undefined {
    const { lng: lngs, lat: lats, record } = this.#points;
    return record.find((_, i) => lngs[i] === lng && lats[i] === lat);
  }

  #sizeAt(zoom: number, record: number): number {
    return this.at(zoom).holding(record)?.size ?? 0;
  }
}

/** The first of the zooms, half a level apart, that passes a test which `last` passes. A test costs a pass over all points. */
function firstZoom(from: number, last: number, passes: (zoom: number) => boolean): number {
  let below = -1;
  let found = Math.max(0, Math.ceil((last - from) / STEP));
  const zoomOf = (step: number): number => Math.min(last, from + step * STEP);
  while (found - below > 1) {
    const middle = (below + found) >> 1;
    if (passes(zoomOf(middle))) found = middle;
    else below = middle;
  }
  return zoomOf(found);
}
