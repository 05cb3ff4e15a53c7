/** Most slots that are laid out as the grid itself: half a megabyte. */
const DENSE = 2 ** 17;

/**
 * Numbers the cells of a square grid in the order in which they are first met. Flat arrays, because a `Map` keyed by
 * pairs costs several times as much and this runs once a point: the grid itself where it is small, and for a fine one a
 * hash table with open addressing.
 */
export class CellTable {
  /** Column and row of each cell, by its number. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  size = 0;
  readonly #slots: Int32Array;
  /** Columns of the grid with an empty one on either side; 0 where cells are hashed. */
  readonly #width: number;
  readonly #mask: number;

  /**
   * @param columns of the grid, and rows
   * @param most how many cells can be met at most
   */
  constructor(columns: number, most: number) {
    const width = columns + 2;
    const isDense = width * width <= DENSE;
    this.#width = isDense ? width : 0;
    const slots = isDense ? width * width : 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.column = new Int32Array(most);
    this.row = new Int32Array(most);
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

  /** The number of a cell, or -1 where it has none. It may lie one step outside the grid. */
  find(column: number, row: number): number {
    return this.#slots[this.#slot(column, row)]!;
  }

  /** Where a cell is, or would be. The multipliers are large primes, as usual for hashing a grid. */
  #slot(column: number, row: number): number {
    if (this.#width > 0) return (row + 1) * this.#width + column + 1;
    let slot = (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77)) >>> 7;
    for (; ; slot++) {
      const found = this.#slots[(slot &= this.#mask)]!;
      if (found < 0 || (this.column[found] === column && this.row[found] === row)) return slot;
    }
  }
}
