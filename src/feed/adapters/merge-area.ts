import { contains, type BBox, type Position } from '../../domain/geo.ts';

/** The most records a map goes on with. */
const MAX_RECORDS = 20_000;

/**
 * What is known after an area has been asked for. What was found is newer than what was known. A record that was known in
 * the area and is not there any more has been taken out of the collection, and leaves; so does a record that moved away.
 * Beyond the limit those go first that have been known longest.
 *
 * @param known in the order in which it came to be known
 * @param area the box that was asked for, and whether the answer is all that is there
 */
export function mergeArea<T extends { readonly id: string; readonly position?: Position | undefined }>(
  known: readonly T[],
  found: readonly T[],
  { box, complete }: { readonly box: BBox; readonly complete: boolean },
  maxRecords = MAX_RECORDS,
): readonly T[] {
  const ids = new Set(found.map(({ id }) => id));
  const isLeft = ({ id, position }: T) => !ids.has(id) && !(complete && position && contains(box, position));
  const merged = [...known.filter(isLeft), ...found];
  return merged.slice(Math.max(0, merged.length - maxRecords));
}
