/** A position in GeoJSON's order, RFC 7946 section 3.1.1: longitude, then latitude, in degrees (WGS 84). */
export type Position = readonly [lng: number, lat: number];

/** A bounding box in GeoJSON's order, RFC 7946 section 5: west, south, east, north, in degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** Britain, Ireland, the Isle of Man and the Channel Islands, with a margin of about 50 km. */
export const BRITISH_ISLES: BBox = [-11.2, 48.7, 2.6, 61.4];

/** Whether a position lies in a box, edges included. Zero is a coordinate like any other. */
export function contains([west, south, east, north]: BBox, [lng, lat]: Position): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The smallest box around some positions; `undefined` when there are none. */
export function boundsOf(positions: Iterable<Position>): BBox | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [lng, lat] of positions) {
    if (box === undefined) box = [lng, lat, lng, lat];
    else {
      if (lng < box[0]) box[0] = lng;
      if (lat < box[1]) box[1] = lat;
      if (lng > box[2]) box[2] = lng;
      if (lat > box[3]) box[3] = lat;
    }
  }
  return box;
}

/** The same box, grown about its middle to a least width and height in degrees. */
export function widened([west, south, east, north]: BBox, least: number): BBox {
  const x = Math.max(0, least - (east - west)) / 2;
  const y = Math.max(0, least - (north - south)) / 2;
  return [west - x, south - y, east + x, north + y];
}
