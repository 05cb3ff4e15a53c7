/**
 * Puts things in the order of their names. Comparing as a language does takes a microsecond each time, and a sort of
 * 10,000 compares 120,000 times: a rough order by letters comes first, so that the careful one has little left to move
 * and compares hardly more often than there are names.
 *
 * @param compare the order of the names, such as that of an `Intl.Collator`
 */
export function sortByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  compare: (a: string, b: string) => number,
): T[] {
  const named = items.map((item) => {
    const name = nameOf(item);
    return { item, name, rough: name.toLowerCase() };
  });
  named.sort((a, b) => (a.rough < b.rough ? -1 : a.rough > b.rough ? 1 : 0));
  named.sort((a, b) => compare(a.name, b.name));
  return named.map(({ item }) => item);
}
