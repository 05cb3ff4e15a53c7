import { CellTable } from './cell-table.ts';
import { WORLD } from './mercator.ts';
import type { PointSet } from './point-set.ts';

/** Points with their places in the world at zoom 0, in pixels. Single precision is 1/32 px at zoom 11. */
export interface ProjectedPoints extends PointSet {
  readonly x: Float32Array;
  readonly y: Float32Array;
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
 * First pass: the cell of every point.
 *
 * @param side of a cell, in pixels at zoom 0
 */
export function sortIntoCells(
  { x, y }: ProjectedPoints,
  side: number,
): { readonly cells: CellTable; readonly cellOf: Uint32Array } {
  const columns = Math.floor(WORLD / side) + 1;
  const cells = new CellTable(Math.min(x.length, columns * columns));
  const cellOf = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) cellOf[i] = cells.number(Math.floor(x[i]! / side), Math.floor(y[i]! / side));
  return { cells, cellOf };
}

/** Second pass: what is in each cell, and which of its points stands for it. */
export function sumUp({ x, y, record }: ProjectedPoints, cellOf: Uint32Array, cells: number): CellSums {
  const count = new Uint32Array(cells);
  const digest = new Int32Array(cells);
  const meanX = new Float64Array(cells);
  const meanY = new Float64Array(cells);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i]!;
    count[cell]!++;
    digest[cell]! ^= scramble(record[i]!);
    meanX[cell]! += x[i]!;
    meanY[cell]! += y[i]!;
  }
  for (let cell = 0; cell < cells; cell++) {
    meanX[cell]! /= count[cell]!;
    meanY[cell]! /= count[cell]!;
  }
  const anchor = new Uint32Array(cells);
  const nearest = new Float64Array(cells).fill(Infinity);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i]!;
    const distance = (x[i]! - meanX[cell]!) ** 2 + (y[i]! - meanY[cell]!) ** 2;
    if (distance >= nearest[cell]!) continue;
    nearest[cell] = distance;
    anchor[cell] = i;
  }
  return { anchor, count, digest };
}

/**
 * Third pass: a cell whose anchor is too near to that of a fuller one joins it. Fuller cells choose first and never
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

/** Cell numbers by falling count, then rising number. One number holds both, so that no comparison function is called. */
function fullestFirst(count: Uint32Array): Float64Array {
  const SHIFT = 2 ** 26;
  const order = Float64Array.from(count, (points, cell) => cell - points * SHIFT).sort();
  return order.map((key) => ((key % SHIFT) + SHIFT) % SHIFT);
}

/** Spreads a number over 32 bits, so that combining several tells one set of them from another. */
function scramble(number: number): number {
  const once = Math.imul(number + 1, 0x9e3779b1);
  return Math.imul(once ^ (once >>> 15), 0x85ebca77);
}
