import { ClusterLevel } from './cluster-level.ts';
import type { Cluster } from './cluster-level.ts';
import type { ProjectedPoints } from './grid-passes.ts';
import { WORLD, worldX, worldY } from './mercator.ts';
import type { PointSet } from './point-set.ts';

/** How far apart two zoom levels are that are tried when a cluster is to be split. */
const STEP = 0.5;

/** Levels kept: the one shown and the one being moved to. */
const KEPT = 2;

/**
 * Groups points into marks that do not overlap on the screen, for any zoom.
 *
 * A grid of 84 px cells is laid over the world and the marks of cells nearer than 60 px are joined. There is no tree to
 * build and none to rebuild when a filter changes: a new zoom costs a pass over the points, some 3 ms for 100,000.
 */
export class ClusterIndex {
  readonly #points: ProjectedPoints;
  readonly #levels = new Map<number, ClusterLevel>();

  /** @param points finite coordinates in degrees. Beyond 85 degrees north or south they are drawn on the map's edge. */
  constructor(points: PointSet) {
    const clamp = (value: number): number => Math.max(0, Math.min(WORLD, value));
    this.#points = {
      ...points,
      x: Float32Array.from(points.lng, (lng) => clamp(worldX(lng))),
      y: Float32Array.from(points.lat, (lat) => clamp(worldY(lat))),
    };
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
   * The first zoom from `from` to `last` at which a mark no longer holds all that it holds now.
   *
   * @returns `undefined` when it still does at `last`: its points are the same, or too near
   */
  splitZoom(cluster: Cluster, from: number, last: number): number | undefined {
    const [record] = cluster.records;
    const splitAt = (zoom: number): boolean => (this.at(zoom).holding(record!)?.size ?? 0) < cluster.size;
    if (cluster.size < 2 || !splitAt(last)) return undefined;
    for (let zoom = from; zoom < last; zoom += STEP) if (splitAt(zoom)) return zoom;
    return last;
  }
}
