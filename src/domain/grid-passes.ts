import { CellTable } from './cell-table.ts';
import { WORLD } from './mercator.ts';
import type { PointSet } from './point-set.ts';

/** Points with their places in the world at zoom 0, in pixels. Single precision is 1/32 px at zoom 11. */
export interface ProjectedPoints extends PointSet {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Points sorted by the cell they lie in, and what is in each cell. */
export interface SortedPoints {
  readonly cells: CellTable;
  /** The cell of each point. */
  readonly cellOf: Uint32Array;
  /** The points of all cells, one cell after another, each in the order of the points. */
  readonly order: Uint32Array;
  /** By cell, where its points begin in `order`; the next cell's begin where they end. */
  readonly start: Uint32Array;
  /** By cell, the point nearest to the mean of its points; of several the first. */
  readonly anchor: Uint32Array;
  /** By cell, how many points lie in it. */
  readonly count: Uint32Array;
  /** By cell, a digest of which records these are, whatever their order. */
  readonly digest: Int32Array;
}

/**
 * Sorts the points by their cells. Two loops over the points, and as much as can be in each: they run cold, on the way to
 * the first marks, when a loop costs most.
 *
 * @param side of a cell, in pixels at zoom 0
 */
export function sortIntoCells({ x, y, record }: ProjectedPoints, side: number): SortedPoints {
  const columns = Math.floor(WORLD / side) + 1;
  const most = Math.min(x.length, columns * columns);
  const cells = new CellTable(columns, most);
  const cellOf = new Uint32Array(x.length);
  const count = new Uint32Array(most);
  const digest = new Int32Array(most);
  const meanX = new Float64Array(most);
  const meanY = new Float64Array(most);
  for (let i = 0; i < cellOf.length; i++) {
    const atX = x[i]!;
    const atY = y[i]!;
    const cell = cells.number(Math.trunc(atX / side), Math.trunc(atY / side));
    cellOf[i] = cell;
    count[cell]!++;
    digest[cell]! ^= scramble(record[i]!);
    meanX[cell]! += atX;
    meanY[cell]! += atY;
  }
  const start = new Uint32Array(cells.size + 1);
  for (let cell = 0; cell < cells.size; cell++) {
    start[cell + 1] = start[cell]! + count[cell]!;
    meanX[cell]! /= count[cell]!;
    meanY[cell]! /= count[cell]!;
  }
  const order = new Uint32Array(x.length);
  const next = start.slice();
  const anchor = new Uint32Array(cells.size);
  const nearest = new Float64Array(cells.size).fill(Infinity);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i]!;
    order[next[cell]!++] = i;
    const distance = (x[i]! - meanX[cell]!) ** 2 + (y[i]! - meanY[cell]!) ** 2;
    if (distance >= nearest[cell]!) continue;
    nearest[cell] = distance;
    anchor[cell] = i;
  }
  return { cells, cellOf, order, start, anchor, count: count.subarray(0, cells.size), digest };
}

/**
 * Joins a cell whose anchor is too near to that of a fuller one to it. Fuller cells choose first and never
 * move, so one pass leaves no two marks too near. An anchor lies in its own cell, and cells are wider than `apart`:
 * only the eight around it can be too near.
 *
 * @param apart the least distance between two marks, in pixels at zoom 0
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
        const distance = (x[at]! - x[anchor[other]!]!) ** 2 + (y[at]! - y[anchor[other]!]!) ** 2;
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
