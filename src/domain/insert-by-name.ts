import { sortByName } from './sort-by-name.ts';

/** Newcomers in relation to those there are, from which sorting all of them anew is no more work. */
const MANY = 0.25;

/**
 * Puts newcomers among things that are in the order of their names already. To sort 20,000 names anew for each thousand
 * that a moved map brings would hold the page up: each of them finds its place in some fifteen comparisons instead.
 * Newcomers come after those of the same name.
 *
 * @param sorted in the order of `compare`
 */
export function insertByName<T>(
  sorted: readonly T[],
  newcomers: readonly T[],
  nameOf: (item: T) => string,
  compare: (a: string, b: string) => number,
): readonly T[] {
  if (newcomers.length === 0) return sorted;
  if (newcomers.length > sorted.length * MANY) return sortByName([...sorted, ...newcomers], nameOf, compare);
  const all: T[] = [];
  let from = 0;
  for (const newcomer of sortByName(newcomers, nameOf, compare)) {
    const place = placeOf(nameOf(newcomer), sorted, from, nameOf, compare);
    for (; from < place; from++) all.push(sorted[from]!);
    all.push(newcomer);
  }
  for (; from < sorted.length; from++) all.push(sorted[from]!);
  return all;
}

/** The first place, from one on, whose name comes after this one. */
function placeOf<T>(
  name: string,
  sorted: readonly T[],
  from: number,
  nameOf: (item: T) => string,
  compare: (a: string, b: string) => number,
): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(nameOf(sorted[middle]!), name) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
