import type { Map as LeafletMap } from 'leaflet';
import type { Position } from '../../domain/geo.ts';
import { Polygon, Polyline, SVG } from './leaflet.ts';

const toLatLng = ([lng, lat]: Position): [number, number] => [lat, lng];
const toLatLngs = (lines: readonly (readonly Position[])[]): [number, number][][] =>
  lines.map((line) => line.map(toLatLng));

/**
 * Draws the land and the lines between nations as SVG: it prints, and takes its colours from the style sheet by class.
 */
export function addOutline(
  map: LeafletMap,
  land: readonly (readonly Position[])[],
  borders: readonly (readonly Position[])[],
): void {
  const pane = map.createPane('land');
  pane.setAttribute('aria-hidden', 'true');
  // Half a view more on each side: a drag shows no bare edge before it ends.
  const renderer = new SVG({ pane: 'land', padding: 0.5 });
  const common = { renderer, pane: 'land', interactive: false, smoothFactor: 0.7 };
  // One path each: a path a ring would be 87 nodes to style and clip.
  const rings = toLatLngs(land).map((ring) => [ring]);
  new Polygon(rings, { ...common, className: 'shallows', weight: 9 }).addTo(map);
  new Polygon(rings, { ...common, className: 'land' }).addTo(map);
  new Polyline(toLatLngs(borders), { ...common, className: 'border' }).addTo(map);
}
