import type { Position } from './geo.ts';

/** Mean radius of the Earth, R1 of the GRS 80 ellipsoid in km (IUGG; H. Moritz, Geodetic Reference System 1980). */
const EARTH_RADIUS = 6371.0088;

const RADIANS = Math.PI / 180;

/** Eight points of the compass, clockwise from north: keys for words, as `ne` for "north-east". */
export const COMPASS_POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/**
 * How far two positions are apart on a sphere, by the haversine formula, which is exact for near points too
 * (R. W. Sinnott, Virtues of the Haversine, 1984). Within 0.5 % of the distance on the ellipsoid.
 *
 * @returns kilometres
 */
export function distanceBetween([fromLng, fromLat]: Position, [toLng, toLat]: Position): number {
  const lat = Math.sin(((toLat - fromLat) * RADIANS) / 2);
  const lng = Math.sin(((toLng - fromLng) * RADIANS) / 2);
  const haversine = lat * lat + Math.cos(fromLat * RADIANS) * Math.cos(toLat * RADIANS) * lng * lng;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/**
 * The direction in which the shortest way from one position to another sets out.
 *
 * @returns degrees clockwise from north, from 0 to below 360; 0 where the two are the same
 */
export function bearingTo([fromLng, fromLat]: Position, [toLng, toLat]: Position): number {
  const turn = (toLng - fromLng) * RADIANS;
  const [from, to] = [fromLat * RADIANS, toLat * RADIANS];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/** The point of the compass nearest to a bearing in degrees. */
export function compassPoint(bearing: number): CompassPoint {
  return COMPASS_POINTS[Math.round((((bearing % 360) + 360) % 360) / 45) % 8]!;
}
