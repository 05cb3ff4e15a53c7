import { WORLD, worldX, worldY } from './mercator.ts';
import type { PointSet } from './point-set.ts';

/**
 * Points with their places in the world in whole units. Whole numbers, because a browser puts every other number that a
 * loop meets before it is compiled into an object of its own.
 */
export interface ProjectedPoints extends PointSet {
  readonly x: Int32Array;
  readonly y: Int32Array;
}

/** Units to a pixel at zoom 0: a unit is 1/1024 px at zoom 11, and the whole world is half of what a small integer holds. */
export const UNITS = 2 ** 21;

const SIDE = WORLD * UNITS;

/** Latitudes that are looked up, in degrees: those of Britain and Ireland with Shetland, where most points of a feed lie. */
const SOUTH = 49;
const NORTH = 62;

/** Entries to a degree. Between two a straight line is at most 6e-6 px from the curve: 1/80 px at zoom 11. */
const ENTRIES = 32;

/** The last entry. */
const LAST = (NORTH - SOUTH) * ENTRIES;

/**
 * Places points in the square world of web maps (see `mercator.ts`). For latitudes of these islands a table takes the place
 * of the formula, which costs ten times as much.
 *
 * @param points finite coordinates in degrees; what lies beyond the world is put on its edge
 */
export function projectPoints({ lng, lat, record }: PointSet): ProjectedPoints {
  const table = northings();
  const x = new Int32Array(lng.length);
  const y = new Int32Array(lng.length);
  const west = worldX(0) * UNITS;
  const perDegree = SIDE / 360;
  for (let i = 0; i < x.length; i++) {
    const east = west + lng[i]! * perDegree;
    if (east < 0) x[i] = 0;
    else if (east > SIDE) x[i] = SIDE;
    else x[i] = east;
    const at = (lat[i]! - SOUTH) * ENTRIES;
    const entry = at | 0;
    if (at < 0 || entry >= LAST) y[i] = worldY(lat[i]!) * UNITS;
    else y[i] = table[entry]! + (table[entry + 1]! - table[entry]!) * (at - entry);
  }
  return { lng, lat, record, x, y };
}

/** By entry, how far south of the world's edge it lies, in units. */
function northings(): Float64Array {
  const table = new Float64Array(LAST + 1);
  for (let entry = 0; entry < table.length; entry++) table[entry] = worldY(SOUTH + entry / ENTRIES) * UNITS;
  return table;
}
