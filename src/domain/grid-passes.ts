import { CellTable } from './cell-table.ts';
import { WORLD } from './mercator.ts';
import { UNITS } from './project-points.ts';
import type { ProjectedPoints } from './project-points.ts';

/** Points sorted by the cell they lie in, and what is in each cell. */
export interface SortedPoints {
  readonly cells: CellTable;
  /** The cell of each point. */
  readonly cellOf: Uint32Array;
  /** The points of all cells, one cell after another, each in the order of the points. */
  readonly order: Uint32Array;
  /** By cell, where its points begin in `order`; the next cell's begin where they end. */
  readonly start: Uint32Array;
  /** By cell, the point nearest to the middle of its points. */
  readonly anchor: Uint32Array;
  /** By cell, how many points lie in it. */
  readonly count: Uint32Array;
  /** By cell, a digest of which records these are, whatever their order. */
  readonly digest: Int32Array;
}

/** Of so many points of a cell the middle is sought. More would move a mark by a pixel or two, and cost a pass over all. */
const SAMPLE = 32;

/**
 * Sorts the points by their cells. Two loops over the points, with as little as can be in each: they run cold, on the way to
 * the first marks, when a loop costs most.
 *
 * @param side of a cell, in units (see `project-points.ts`)
 */
export function sortIntoCells(points: ProjectedPoints, side: number): SortedPoints {
  const { x, y, record } = points;
  const columns = Math.floor((WORLD * UNITS) / side) + 1;
  const most = Math.min(x.length, columns * columns);
  const cells = new CellTable(columns, most);
  const cellOf = new Uint32Array(x.length);
  const count = new Uint32Array(most);
  const digest = new Int32Array(most);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cells.number((x[i]! / side) | 0, (y[i]! / side) | 0);
    cellOf[i] = cell;
    count[cell]!++;
    digest[cell]! ^= scramble(record[i]!);
  }
  const start = new Uint32Array(cells.size + 1);
  for (let cell = 0; cell < cells.size; cell++) start[cell + 1] = start[cell]! + count[cell]!;
  const order = new Uint32Array(x.length);
  const next = start.slice();
  for (let i = 0; i < cellOf.length; i++) order[next[cellOf[i]!]!++] = i;
  const anchor = new Uint32Array(cells.size);
  for (let cell = 0; cell < cells.size; cell++)
    anchor[cell] = middlePoint(points, order, start[cell]!, start[cell + 1]!);
  return { cells, cellOf, order, start, anchor, count: count.subarray(0, cells.size), digest };
}

/** Of the points from one place in an order to another, that nearest to their mean; of many, a sample stands for all. */
function middlePoint({ x, y }: ProjectedPoints, order: Uint32Array, from: number, to: number): number {
  const step = Math.ceil((to - from) / SAMPLE);
  let sumX = 0;
  let sumY = 0;
  let taken = 0;
  for (let at = from; at < to; at += step) {
    sumX += x[order[at]!]!;
    sumY += y[order[at]!]!;
    taken++;
  }
  let middle = order[from]!;
  let nearest = Infinity;
  for (let at = from; at < to; at += step) {
    const point = order[at]!;
    const east = x[point]! - sumX / taken;
    const south = y[point]! - sumY / taken;
    const distance = east * east + south * south;
    if (distance >= nearest) continue;
    nearest = distance;
    middle = point;
  }
  return middle;
}

/**
 * Joins a cell whose anchor is too near to that of a fuller one to it. Fuller cells choose first and never
 * move, so one pass leaves no two marks too near. An anchor lies in its own cell, and cells are wider than `apart`:
 * only the eight around it can be too near.
 *
 * @param apart the least distance between two marks, in units
 * @returns by cell, the cell that leads its mark: itself, or the nearest one it joined
 */
export function mergeCells(
  { x, y }: ProjectedPoints,
  { cells, anchor, count }: SortedPoints,
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
        const east = x[at]! - x[anchor[other]!]!;
        const south = y[at]! - y[anchor[other]!]!;
        const distance = east * east + south * south;
        if (distance >= nearest) continue;
        nearest = distance;
        lead[cell] = other;
      }
    }
  }
  return lead;
}

/** Cell numbers by falling count, then rising number. One number holds both, so that no comparison function is called. */
function fullestFirst(count: Uint32Array): Float64Array {
  const SHIFT = 2 ** 26;
  const order = Float64Array.from(count, (points, cell) => cell - points * SHIFT).sort();
  return order.map((key) => ((key % SHIFT) + SHIFT) % SHIFT);
}

/** Spreads a number over 32 bits, so that the exclusive or of several tells one set of them from another. */
function scramble(number: number): number {
  const once = Math.imul(number + 1, 0x9e3779b1);
  return Math.imul(once ^ (once >>> 15), 0x85ebca77);
}
