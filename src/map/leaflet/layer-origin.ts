import type { LatLngExpression, Map as LeafletMap, Point } from 'leaflet';
import { getPosition } from './leaflet.ts';

/**
 * Where the layer's own zero will lie in the world, in pixels at `zoom`, once an animated zoom has come to its end. Until
 * then the map itself answers for its start.
 */
export function layerOriginAt(map: LeafletMap, center: LatLngExpression, zoom: number): Point {
  const corner = map.project(center, zoom).subtract(map.getSize().divideBy(2));
  return corner.add(getPosition(map.getPane('mapPane')!)).round();
}
