import type { Area } from '../../domain/area.ts';
import type { Position } from '../../domain/geo.ts';
import { pointOnSurface } from '../../domain/point-on-surface.ts';

/** What GeoJSON has for a surface, as far as it has been looked at. */
interface Surface {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

/**
 * A group whose geometry is a surface, in the terms of the feed: the surface as its area, unless it names one, and a
 * point that lies in it for its mark. Whether the area can be drawn is for the feed's own checks to say. One from which
 * no point can be had is left as it is.
 */
export function takeArea<T extends { readonly properties: object }>(feature: T): T {
  const { geometry } = feature as { geometry?: unknown };
  if (!isSurface(geometry)) return feature;
  const coordinates = pointOnSurface(wholePolygons(geometry));
  if (!coordinates) return feature;
  const properties = { areaServed: geometry, ...feature.properties };
  return { ...feature, geometry: { type: 'Point', coordinates }, properties };
}

/** The polygons in which every position is one. */
function wholePolygons({ type, coordinates }: Surface): Area {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.filter((polygon): polygon is Area[number] => areLists(polygon) && polygon.every(isRing));
}

function isRing(value: unknown): value is readonly Position[] {
  return areLists(value) && value.every(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat));
}

function areLists(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((item) => Array.isArray(item));
}

/** Whether a geometry is a surface by its outer form. */
function isSurface(geometry: unknown): geometry is Surface {
  const { type, coordinates } = (geometry ?? {}) as Partial<Surface>;
  return (type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(coordinates);
}
