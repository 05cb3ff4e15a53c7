/**
 * How many letters have to be put in, left out, replaced or changed about with the next to make one text of another
 * (optimal string alignment; L. Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011).
 *
 * @param most give up beyond this
 * @param start compare with whichever beginning of `name` is nearest, for text that is still being typed
 * @returns the distance, or `Infinity` when it is more than `most`
 */
export function editDistance(typed: string, name: string, most: number, start = false): number {
  if (typed.length - name.length > most || (!start && name.length - typed.length > most)) return Infinity;
  const width = Math.min(name.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === name[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    [beforeLast, last] = [last, current];
  }
  const distance = start ? Math.min(...last) : last[width]!;
  return distance > most ? Infinity : distance;
}
