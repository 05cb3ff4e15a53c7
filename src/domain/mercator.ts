/** The side of the world at zoom 0, in pixels, in the usual web map scheme. */
export const WORLD = 256;

/** The latitude at which the square world ends: beyond it a point is drawn on the edge. */
const LAST_LATITUDE = 85.0511287798066;

/** Pixels from the antimeridian eastwards at zoom 0. */
export function worldX(lng: number): number {
  return (lng / 360 + 0.5) * WORLD;
}

/** Pixels from the northern edge southwards at zoom 0: spherical Mercator, EPSG:3857. */
export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)) * Math.PI) / 180);
  return (0.5 - Math.atanh(sine) / (2 * Math.PI)) * WORLD;
}
