import * as Leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type { Layer, LayerGroup, Map as LeafletMap, MarkerOptions } from 'leaflet';
import type { Contender } from './contender.ts';

/** Leaflet.markercluster adds itself to a global `L`, which a module namespace cannot take. */
const L = { ...Leaflet } as unknown as typeof Leaflet & {
  markerClusterGroup(): LayerGroup & { addLayers(layers: readonly Layer[]): void };
};
Object.assign(globalThis, { L });
await import('leaflet.markercluster');

/** Leaflet.markercluster as its read-me uses it for many markers: `addLayers` in one go. */
export const markercluster: Contender = (container, { land, borders }, [west, south, east, north], places) => {
  const map: LeafletMap = new L.Map(container, { zoomSnap: 0, maxZoom: 11, attributionControl: false });
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  const turned = (lines: typeof land): [number, number][][] =>
    lines.map((line) => line.map(([lng, lat]) => [lat, lng]));
  const renderer = new L.SVG({ padding: 0.5 });
  new L.Polygon(
    turned(land).map((ring) => [ring]),
    { renderer, interactive: false },
  ).addTo(map);
  new L.Polyline(turned(borders), { renderer, interactive: false }).addTo(map);
  const group = L.markerClusterGroup();
  // No picture to fetch; the clusters' own icons are of the same kind.
  const options: MarkerOptions = { icon: new L.DivIcon({ className: 'marker-cluster drawn', html: '1' }) };
  group.addLayers(places.map(({ lng, lat }) => new L.Marker([lat, lng], options)));
  group.addTo(map);
  return {
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps),
    panBy: (x, y) => void map.panBy([x * map.getSize().x, -y * map.getSize().y]),
  };
};
