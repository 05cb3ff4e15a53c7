import { boundsOf, BRITISH_ISLES, contains, widened, type BBox, type Position } from '../../../domain/geo.ts';
import type { MapArea, PointSet } from '../../../map/map-engine.ts';
import type { MapListings } from '../map-listings.ts';

/** Least width and height of what the map is fitted to, in degrees: one town alone is shown with the country around it. */
const DISTRICT = 0.8;

/** The points of those records that have a position. */
export function pointsOf(listings: MapListings, records: readonly number[]): PointSet {
  const lng = new Float64Array(records.length);
  const lat = new Float64Array(records.length);
  const record = new Uint32Array(records.length);
  let placed = 0;
  for (const number of records) {
    const position = listings.get(number)?.position;
    if (!position) continue;
    [lng[placed], lat[placed]] = position;
    record[placed++] = number;
  }
  return { lng: lng.subarray(0, placed), lat: lat.subarray(0, placed), record: record.subarray(0, placed) };
}

/** The areas of those records that have one. */
export function areasOf(listings: MapListings, records: readonly number[]): readonly MapArea[] {
  return records.flatMap((record) => {
    const listing = listings.get(record);
    return listing?.type === 'group' && listing.areaServed ? [{ record, area: listing.areaServed }] : [];
  });
}

/** How many of those records lie in a box. */
export function countWithin(box: BBox, listings: MapListings, records: readonly number[]): number {
  return records.filter((record) => {
    const position = listings.get(record)?.position;
    return position && contains(box, position);
  }).length;
}

/** A box around those records, no smaller than a district; the British Isles where none has a position. */
export function boundsOfRecords(listings: MapListings, records: readonly number[]): BBox {
  const positions = records.map((record) => listings.get(record)?.position);
  const box = boundsOf(positions.filter((position): position is Position => position !== undefined));
  return box ? widened(box, DISTRICT) : BRITISH_ISLES;
}
