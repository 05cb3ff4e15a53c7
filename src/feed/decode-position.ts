import { BRITISH_ISLES, contains, type Position } from '../domain/geo.ts';
import type { WirePoint } from './generated/wire.ts';
import type { RecordNotes } from './record-notes.ts';

const MEMBER = '/geometry';

/**
 * The position of a record. One that is missing or cannot be meant costs the record its marker, never its place in the
 * list. Zero is a coordinate like any other: the meridian of Greenwich runs through seven counties. Only 0,0 together,
 * in the sea off Africa, is what a failed lookup leaves behind.
 *
 * @param geometry as the schema allows it; faults in it have been noted already
 * @param wasFaulty whether there was a geometry that the schema does not allow
 */
export function decodePosition(
  geometry: WirePoint | null | undefined,
  wasFaulty: boolean,
  notes: RecordNotes,
): Position | undefined {
  if (!geometry) {
    // null is how GeoJSON says that a thing has no place (RFC 7946, 3.2): it is meant
    if (geometry === undefined && !wasFaulty) notes.add('suspect', 'no-position', MEMBER);
    return undefined;
  }
  const [lng, lat] = geometry.coordinates;
  if (lng === 0 && lat === 0) {
    notes.add('suspect', 'zero-position', `${MEMBER}/coordinates`);
    return undefined;
  }
  if (!contains(BRITISH_ISLES, [lng, lat])) {
    if (contains(BRITISH_ISLES, [lat, lng])) {
      notes.add('suspect', 'swapped-position', `${MEMBER}/coordinates`);
      return undefined;
    }
    notes.add('suspect', 'outside-islands', `${MEMBER}/coordinates`);
  }
  return [lng, lat];
}
