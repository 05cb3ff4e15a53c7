import { contains, type BBox, type Position } from '../../domain/geo.ts';

/** The most groups, and the most places, that a map goes on with. */
export const MAX_RECORDS = 20_000;

interface Placed {
  readonly id: string;
  readonly position?: Position | undefined;
}

/**
 * What is known after an area has been asked for. What was found is newer than what was known. A record that was known in
 * the area and is not there any more has been taken out of the collection, and leaves; so does a record that moved away.
 * Beyond the limit those go first that are farthest from the area.
 *
 * @param known in the order in which it came to be known
 * @param area the box that was asked for, and whether the answer is all that is there
 */
export function mergeArea<T extends Placed>(
  known: readonly T[],
  found: readonly T[],
  { box, complete }: { readonly box: BBox; readonly complete: boolean },
  maxRecords = MAX_RECORDS,
): readonly T[] {
  const ids = new Set(found.map(({ id }) => id));
  const isLeft = ({ id, position }: T) => !ids.has(id) && !(complete && position && contains(box, position));
  const merged = [...known.filter(isLeft), ...found];
  return merged.length > maxRecords ? nearest(merged, box, maxRecords) : merged;
}

/** Those nearest to the middle of a box, in their order; of equally near ones the newest. */
function nearest<T extends Placed>(records: readonly T[], [west, south, east, north]: BBox, count: number): T[] {
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const squeeze = Math.cos((middle[1] * Math.PI) / 180);
  const distances = Float64Array.from(records, ({ position }) =>
    // no area ever brings back what has no place: it stays
    position ? Math.hypot((position[0] - middle[0]) * squeeze, position[1] - middle[1]) : -1,
  );
  const last = Float64Array.from(distances).sort()[count - 1]!;
  let room = count - distances.reduce((sum, distance) => sum + Number(distance < last), 0);
  const kept: T[] = [];
  for (let i = records.length - 1; i >= 0; i--) {
    if (distances[i]! < last || (distances[i] === last && room-- > 0)) kept.push(records[i]!);
  }
  return kept.reverse();
}
