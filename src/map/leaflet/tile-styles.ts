/**
 * How tiles are drawn. `--_tile-veil` is a colour laid over them, for a dark scheme; forced colours leave pictures as they
 * are. Paper gets the outline, which is drawn for it, unless the map is nearer than the outline is exact.
 */
export const TILE_RULES = `
:where(.leaflet-tiles-pane) { z-index: 2; pointer-events: none; }
:where(.leaflet-layer, .leaflet-tile-container, .leaflet-tile) { position: absolute; left: 0; top: 0; }
:where(.leaflet-tile) { visibility: hidden; }
:where(.leaflet-tile-loaded) { visibility: inherit; }
:where(.leaflet-tile img) { display: block; width: 100%; height: 100%; }
:where(.leaflet-tile)::after { content: ''; position: absolute; inset: 0; background: var(--_tile-veil, transparent); }
:where(.is-near) :where(.leaflet-land-pane, .leaflet-towns-pane) { visibility: hidden; }
@media (forced-colors: active) { :where(.leaflet-tile)::after { content: none; } }
@media print { :where(.map-surface:not(.is-near) .leaflet-tiles-pane) { display: none; } }
`;
