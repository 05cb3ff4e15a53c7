import type { Map as LeafletMap } from 'leaflet';
import type { MapView } from '../map-engine.ts';

/** What a map shows at the moment. */
export function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter();
  const zoom = map.getZoom();
  const bounds = map.getBounds();
  return {
    center: [lng, lat],
    zoom,
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    limit: zoom >= map.getMaxZoom() ? 'nearest' : zoom <= map.getMinZoom() ? 'farthest' : undefined,
  };
}

/** What decides where things lie in the layers: zoom and origin. A pan changes neither. */
export function frameOf(map: LeafletMap): string {
  const { x, y } = map.getPixelOrigin();
  return `${map.getZoom()} ${x} ${y}`;
}
