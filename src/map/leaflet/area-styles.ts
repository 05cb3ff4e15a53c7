/**
 * How areas are drawn: `--_accent`, at a strength that lets land and names through. Under the names; over tiles, which
 * would hide them. A hole is a hole whichever way its ring runs.
 */
export const AREA_RULES = `
:where(.leaflet-areas-pane) { z-index: 1; }
:where(.map-surface:has(> * > .leaflet-tiles-pane) .leaflet-areas-pane) { z-index: 3; }
:where(.areas) { overflow: visible; }
:where(.areas path) {
  fill: var(--_accent, #0b5c6b); fill-opacity: 0.09; fill-rule: evenodd; stroke: var(--_accent, #0b5c6b);
  stroke-opacity: 0.4; stroke-width: 1px; stroke-linejoin: round; vector-effect: non-scaling-stroke;
}
:where(.areas .is-pointed) { fill-opacity: 0.16; stroke-opacity: 0.8; }
:where(.areas .is-selected) { fill-opacity: 0.2; stroke-opacity: 1; stroke-width: 2px; }
@media (forced-colors: active) {
  :where(.areas path) { fill: none; stroke: CanvasText; stroke-opacity: 1; }
  :where(.areas :is(.is-pointed, .is-selected)) { stroke: Highlight; stroke-width: 3px; }
}
@media print { :where(.areas path) { stroke-opacity: 1; } }
`;
