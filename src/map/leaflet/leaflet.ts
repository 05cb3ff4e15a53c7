/*! Leaflet 1.9.4, https://leafletjs.com, BSD-2-Clause. (c) 2010-2023 Vladimir Agafonkin, (c) 2010-2011 CloudMade */
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

export { getMousePosition, getWheelDelta } from 'leaflet/src/dom/DomEvent.js';
export { getPosition, setPosition } from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';

/** What differs from one map to another. */
export interface LeafletMapOptions {
  /** Whether moves are drawn as motion. */
  readonly animate: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/**
 * Makes a Leaflet map of the parts we use, taken from its single modules. Its one-file build cannot be thinned by a
 * bundler and brings controls, popups, markers, vectors, canvas and GeoJSON along.
 *
 * A function of this module, because bundlers follow a mere re-export past it, and would leave out what is imported
 * here for its effect on the map.
 */
export function makeLeafletMap(surface: HTMLElement, { animate, ...limits }: LeafletMapOptions): LeafletMap {
  return new LeafletMap(surface, {
    attributionControl: false,
    zoomControl: false,
    boxZoom: false,
    doubleClickZoom: false,
    keyboard: false,
    scrollWheelZoom: false,
    tapHold: false,
    trackResize: false,
    bounceAtZoomLimits: false,
    fadeAnimation: false,
    zoomAnimation: animate,
    markerZoomAnimation: false,
    inertia: animate,
    // Any zoom may be fitted to; what steps there are is up to whoever asks for them.
    zoomSnap: 0,
    ...limits,
  });
}
