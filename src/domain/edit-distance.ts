/** Rows of the table, kept between calls: thousands of names are compared for one key. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

/**
 * How many letters have to be put in, left out, replaced or changed about with the next to make one text of another
 * (optimal string alignment; L. Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011). Only the band of the
 * table is filled in which the distance can still be small enough.
 *
 * @param most give up beyond this
 * @param start compare with whichever beginning of `name` is nearest, for text that is still being typed
 * @returns the distance, or `Infinity` when it is more than `most`
 */
export function editDistance(typed: string, name: string, most: number, start = false): number {
  if (typed.length - name.length > most || (!start && name.length - typed.length > most)) return Infinity;
  const width = Math.min(name.length, typed.length + most);
  const far = most + 1;
  if (width + 2 > rows[0].length) {
    const size = 2 * (width + 2);
    rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  }
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column++) last[column] = Math.min(column, far);
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    current[from - 1] = from === 1 ? Math.min(row, far) : far;
    let least = current[from - 1]!;
    for (let column = from; column <= to; column++) {
      const other = name.charCodeAt(column - 1);
      let cost = last[column - 1]! + (letter === other ? 0 : 1);
      cost = Math.min(cost, current[column - 1]! + 1, last[column]! + 1, far);
      const swapped =
        row > 1 && column > 1 && letter === name.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    // The next row looks one column further than this one reached.
    current[to + 1] = far;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let distance = last[width]!;
  if (start) {
    for (let column = Math.max(0, typed.length - most); column < width; column++) {
      distance = Math.min(distance, last[column]!);
    }
  }
  return distance > most ? Infinity : distance;
}
