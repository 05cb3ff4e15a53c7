import type { Area, Polygon, Ring } from './area.ts';
import type { Position } from './geo.ts';

/**
 * A point that stands for an area, and lies in it: the centroid of its largest polygon; where that falls outside, as in
 * a valley that bends, the middle of the widest stretch at its latitude. Reckoned in plain degrees, which over a county
 * moves it by less than a mark is wide.
 *
 * @returns `undefined` for an area that has no surface
 */
export function pointOnSurface(area: Area): Position | undefined {
  let largest: { readonly polygon: Polygon; readonly twice: number; readonly at: Position } | undefined;
  for (const polygon of area) {
    const { twice, at } = centroid(polygon[0] ?? []);
    if (twice > (largest?.twice ?? 0)) largest = { polygon, twice, at };
  }
  return largest && inside(largest.polygon, largest.at);
}

/** Twice the surface of a ring, and its centroid, by the shoelace formula: counted from its first position. */
function centroid(ring: Ring): { readonly twice: number; readonly at: Position } {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = [ring[i - 1]![0] - x0, ring[i - 1]![1] - y0];
    const [bx, by] = [ring[i]![0] - x0, ring[i]![1] - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { twice: Math.abs(twice), at: [x0 + x / (3 * twice), y0 + y / (3 * twice)] };
}

/** The point, if it lies in the polygon; otherwise the middle of the widest stretch of it at the same latitude. */
function inside(polygon: Polygon, [lng, lat]: Position): Position | undefined {
  const crossings = polygon.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b);
  let widest = 0;
  let found: Position | undefined;
  for (let i = 1; i < crossings.length; i += 2) {
    const [west, east] = [crossings[i - 1]!, crossings[i]!];
    if (lng >= west && lng <= east) return [lng, lat];
    if (east - west <= widest) continue;
    widest = east - west;
    found = [(west + east) / 2, lat];
  }
  return found;
}

/** The longitudes at which a ring crosses a latitude. */
function crossingsAt(ring: Ring, lat: number): number[] {
  return ring.flatMap(([bx, by], i) => {
    const [ax, ay] = ring[i - 1] ?? [bx, by];
    return ay > lat === by > lat ? [] : [ax + ((lat - ay) / (by - ay)) * (bx - ax)];
  });
}
