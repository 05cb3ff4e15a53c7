import { boundsOf } from './geo.ts';
import type { BBox, Position } from './geo.ts';
import { mergeCells, sortIntoCells } from './grid-passes.ts';
import type { SortedPoints } from './grid-passes.ts';
import { UNITS } from './project-points.ts';
import type { ProjectedPoints } from './project-points.ts';

/** The side of a grid cell on the screen, in CSS pixels. */
const CELL = 60;

/** Two marks are never nearer than this, in CSS pixels: a target of 44 px and room around it. */
const APART = 50;

/** Points drawn as one mark: one of them, or several. */
export interface Cluster {
  /** The same for as long as the same records are drawn together, at whatever zoom. */
  readonly key: string;
  /** Where it is drawn: at one of its own points, the nearest to the middle of most of them. Never in between, where nothing may be. */
  readonly position: Position;
  /** How many records it holds. */
  readonly size: number;
  /** Its records, in the order of the points. Gathered when they are first asked for. */
  readonly records: readonly number[];
  /** The box around its points. Measured when asked for. */
  readonly bounds: BBox;
}

/**
 * All marks at one zoom. Cells are fixed in the world, and the whole world is sorted at once, so that panning changes
 * nothing; the cost is some passes over the points and one over the cells.
 */
export class ClusterLevel {
  readonly #points: ProjectedPoints;
  readonly #sorted: SortedPoints;
  /** By cell: the cell that leads its mark, and the next that joined the same one; -1 after the last. */
  readonly #lead: Int32Array;
  readonly #next: Int32Array;
  /** The cells that lead a mark. */
  readonly #leads: Uint32Array;
  /** By cell that leads: the point where its mark is drawn, how many points the mark holds, and a digest of which. */
  readonly #anchor: Uint32Array;
  readonly #count: Uint32Array;
  readonly #digest: Int32Array;

  /** @param zoom zoom level, may be fractional */
  constructor(points: ProjectedPoints, zoom: number) {
    this.#points = points;
    const side = (CELL * UNITS) / 2 ** zoom;
    const sorted = sortIntoCells(points, side);
    const { cells, anchor, count, digest } = sorted;
    const lead = mergeCells(points, sorted, (APART / CELL) * side);

    const leads: number[] = [];
    const next = new Int32Array(cells.size).fill(-1);
    for (let cell = 0; cell < cells.size; cell++) {
      const into = lead[cell]!;
      if (into === cell) leads.push(cell);
      else {
        next[cell] = next[into]!;
        next[into] = cell;
        count[into]! += count[cell]!;
        digest[into]! ^= digest[cell]!;
      }
    }
    this.#sorted = sorted;
    this.#lead = lead;
    this.#next = next;
    this.#leads = Uint32Array.from(leads);
    this.#anchor = anchor;
    this.#count = count;
    this.#digest = digest;
  }

  /** The marks drawn within a box, its edges included. */
  within([west, south, east, north]: BBox): Cluster[] {
    const { lng, lat } = this.#points;
    const found: Cluster[] = [];
    for (const cell of this.#leads) {
      const at = this.#anchor[cell]!;
      if (lng[at]! >= west && lng[at]! <= east && lat[at]! >= south && lat[at]! <= north)
        found.push(this.#cluster(cell));
    }
    return found;
  }

  /** The mark that holds a record; `undefined` when the record has no point. */
  holding(record: number): Cluster | undefined {
    const point = this.#points.record.indexOf(record);
    return point < 0 ? undefined : this.#cluster(this.#lead[this.#sorted.cellOf[point]!]!);
  }

  #cluster(cell: number): Cluster {
    const { lng, lat, record } = this.#points;
    const anchor = this.#anchor[cell]!;
    const size = this.#count[cell]!;
    const members = (): Uint32Array => this.#membersOf(cell);
    let records: readonly number[] | undefined;
    return {
      key: `${record[anchor]}/${size}/${(this.#digest[cell]! >>> 0).toString(36)}`,
      position: [lng[anchor]!, lat[anchor]!],
      size,
      get records() {
        return (records ??= pick(record, members()));
      },
      get bounds() {
        const points = members();
        const lngs = pick(lng, points);
        const lats = pick(lat, points);
        return boundsOf(lngs.map((value, index): Position => [value, lats[index]!]))!;
      },
    };
  }

  /** The points of a mark, by their place in the arrays, in their order. */
  #membersOf(lead: number): Uint32Array {
    const { order, start } = this.#sorted;
    if (this.#next[lead]! < 0) return order.subarray(start[lead], start[lead + 1]);
    const members = new Uint32Array(this.#count[lead]!);
    let filled = 0;
    for (let cell = lead; cell >= 0; cell = this.#next[cell]!) {
      const part = order.subarray(start[cell], start[cell + 1]);
      members.set(part, filled);
      filled += part.length;
    }
    return members.sort();
  }
}

/** A loop, because `Array.from` with a function takes ten times as long, and a mark may hold most of 100,000 points. */
function pick(values: Float64Array | Uint32Array, points: Uint32Array): number[] {
  const picked = new Array<number>(points.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[points[i]!]!;
  return picked;
}
