/**
 * Numbers the cells of an endless grid in the order in which they are first met. A hash table with open addressing in
 * flat arrays, because a `Map` keyed by pairs costs several times as much and this runs once a point.
 */
export class CellTable {
  /** Column and row of each cell, by its number. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  size = 0;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param most how many cells there can be at most */
  constructor(most: number) {
    this.column = new Int32Array(most);
    this.row = new Int32Array(most);
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
  }

  /** The number of a cell, a new one where it has none. */
  number(column: number, row: number): number {
    const slot = this.#slot(column, row);
    const found = this.#slots[slot]!;
    if (found >= 0) return found;
    this.column[this.size] = column;
    this.row[this.size] = row;
    return (this.#slots[slot] = this.size++);
  }

  /** The number of a cell, or -1 where it has none. */
  find(column: number, row: number): number {
    return this.#slots[this.#slot(column, row)]!;
  }

  /** Where a cell is, or would be. The multipliers are large primes, as usual for hashing a grid. */
  #slot(column: number, row: number): number {
    let slot = (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77)) >>> 7;
    for (; ; slot++) {
      const found = this.#slots[(slot &= this.#mask)]!;
      if (found < 0 || (this.column[found] === column && this.row[found] === row)) return slot;
    }
  }
}
