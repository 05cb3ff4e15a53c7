import { CellTable } from './cell-table.ts';
import { WORLD } from './mercator.ts';
import type { PointSet } from './point-set.ts';

/** Points with their places in the world at zoom 0, in pixels. Single precision is 1/32 px at zoom 11. */
export interface ProjectedPoints extends PointSet {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Points sorted by the cell they lie in. */
export interface SortedPoints {
  readonly cells: CellTable;
  /** The cell of each point. */
  readonly cellOf: Uint32Array;
  /** The points of all cells, one cell after another, each in the order of the points. */
  readonly order: Uint32Array;
  /** By cell, where its points begin in `order`; the next cell's begin where they end. */
  readonly start: Uint32Array;
}

/** What is known of each cell, by its number. */
export interface CellSums {
  /** The point nearest to the mean of the cell's points; of several the first. */
  readonly anchor: Uint32Array;
  /** How many points lie in it. */
  readonly count: Uint32Array;
  /** A digest of which records these are, whatever their order. */
  readonly digest: Int32Array;
}

/**
 * First: the cell of every point, and a counting sort of the points by their cell.
 *
 * @param side of a cell, in pixels at zoom 0
 */
export function sortIntoCells({ x, y }: ProjectedPoints, side: number): SortedPoints {
  const columns = Math.floor(WORLD / side) + 1;
  const most = Math.min(x.length, columns * columns);
  const cells = new CellTable(columns, most);
  const cellOf = new Uint32Array(x.length);
  // a cell's points are counted two places further on, and its beginning moves up to its end as they are put in order
  const start = new Uint32Array(most + 2);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cells.number(Math.trunc(x[i]! / side), Math.trunc(y[i]! / side));
    cellOf[i] = cell;
    start[cell + 2]!++;
  }
  for (let cell = 2; cell <= cells.size; cell++) start[cell]! += start[cell - 1]!;
  const order = new Uint32Array(x.length);
  for (let i = 0; i < order.length; i++) order[start[cellOf[i]! + 1]!++] = i;
  return { cells, cellOf, order, start };
}

/** Second: what is in each cell, and which of its points stands for it. */
export function sumUp(points: ProjectedPoints, { cells, order, start }: SortedPoints): CellSums {
  const anchor = new Uint32Array(cells.size);
  const count = new Uint32Array(cells.size);
  const digest = new Int32Array(cells.size);
  for (let cell = 0; cell < cells.size; cell++) {
    const members = order.subarray(start[cell], start[cell + 1]);
    anchor[cell] = nearestToMean(points, members);
    count[cell] = members.length;
    digest[cell] = digestOf(points.record, members);
  }
  return { anchor, count, digest };
}

/**
 * Third: a cell whose anchor is too near to that of a fuller one joins it. Fuller cells choose first and never
 * move, so one pass leaves no two marks too near. An anchor lies in its own cell, and cells are wider than `apart`:
 * only the eight around it can be too near.
 *
 * @param apart the least distance between two marks, in pixels at zoom 0
 * @returns by cell, the cell that leads its mark: itself, or the nearest one it joined
 */
export function mergeCells(
  { x, y }: ProjectedPoints,
  cells: CellTable,
  { anchor, count }: CellSums,
  apart: number,
): Int32Array {
  const lead = new Int32Array(cells.size).fill(-1);
  for (const cell of fullestFirst(count)) {
    const at = anchor[cell]!;
    let nearest = apart * apart;
    lead[cell] = cell;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const other = cells.find(cells.column[cell]! + dx, cells.row[cell]! + dy);
        if (other < 0 || other === cell || lead[other] !== other) continue;
        const distance = (x[at]! - x[anchor[other]!]!) ** 2 + (y[at]! - y[anchor[other]!]!) ** 2;
        if (distance >= nearest) continue;
        nearest = distance;
        lead[cell] = other;
      }
    }
  }
  return lead;
}

/** Counted loops, here and below: they run cold, where `for (… of …)` costs several times as much. */
function nearestToMean({ x, y }: ProjectedPoints, members: Uint32Array): number {
  const size = members.length;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < size; i++) {
    sumX += x[members[i]!]!;
    sumY += y[members[i]!]!;
  }
  const meanX = sumX / size;
  const meanY = sumY / size;
  let nearest = Infinity;
  let found = 0;
  for (let i = 0; i < size; i++) {
    const point = members[i]!;
    const distance = (x[point]! - meanX) ** 2 + (y[point]! - meanY) ** 2;
    if (distance >= nearest) continue;
    nearest = distance;
    found = point;
  }
  return found;
}

/** The exclusive or of their numbers, each spread over 32 bits, so that one set of them is told from another. */
function digestOf(record: Uint32Array, members: Uint32Array): number {
  let digest = 0;
  for (let i = 0; i < members.length; i++) {
    const once = Math.imul(record[members[i]!]! + 1, 0x9e3779b1);
    digest ^= Math.imul(once ^ (once >>> 15), 0x85ebca77);
  }
  return digest;
}

/** Cell numbers by falling count, then rising number. One number holds both, so that no comparison function is called. */
function fullestFirst(count: Uint32Array): Float64Array {
  const SHIFT = 2 ** 26;
  const order = Float64Array.from(count, (points, cell) => cell - points * SHIFT).sort();
  return order.map((key) => ((key % SHIFT) + SHIFT) % SHIFT);
}
