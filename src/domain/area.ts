import type { Position } from './geo.ts';

/** A closed ring of positions: the last is the same as the first. */
export type Ring = readonly Position[];

/** An outer ring, then those of its holes. */
export type Polygon = readonly Ring[];

/** One polygon, or several: a town and its island. */
export type Area = readonly Polygon[];

/** An area as a GeoJSON geometry, RFC 7946 sections 3.1.6 and 3.1.7. */
export function areaGeometry(area: Area): { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown } {
  return area.length === 1 ? { type: 'Polygon', coordinates: area[0] } : { type: 'MultiPolygon', coordinates: area };
}
