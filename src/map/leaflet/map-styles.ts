import { adoptStyles } from './adopt-styles.ts';

/**
 * What the map needs to be drawn, and no more of Leaflet's style sheet than we use. Every rule of ours has no
 * specificity, so that the element's own sheet wins whatever the order.
 *
 * Colours: `--_sea`, `--_land`, `--_coast`, `--_shallows` (a wide line around the coast), `--_border`, `--_label` and
 * `--_label-halo`. A mark is `.mark`, at least 44 px square, its foot on the point; `.is-selected` and `.is-pointed` say
 * which.
 */
const RULES = `
:where(:has(> .map-surface)) { position: relative; }
:where(.map-surface) {
  position: absolute; inset: 0; overflow: hidden; overflow: clip; isolation: isolate;
  background: var(--_sea, #dceeef); cursor: grab; touch-action: pan-x pan-y;
  user-select: none; -webkit-user-select: none; -webkit-tap-highlight-color: transparent;
}
:where(.leaflet-dragging) { cursor: grabbing; }
:where(.leaflet-pane, .leaflet-pane > svg) { position: absolute; left: 0; top: 0; }
:where(.leaflet-pane > svg) { max-width: none; pointer-events: none; }
:where(.leaflet-zoom-animated) { transform-origin: 0 0; }
:where(.leaflet-zoom-anim .leaflet-zoom-animated) { transition: transform 250ms cubic-bezier(0, 0, 0.25, 1); }
:where(.leaflet-zoom-anim .leaflet-zoom-hide, .is-stale) { visibility: hidden; }
:where(.leaflet-land-pane) { z-index: 1; }
:where(.leaflet-towns-pane) { z-index: 2; }
:where(.leaflet-visitor-pane) { z-index: 2; }
:where(.leaflet-marks-pane) { z-index: 4; }

:where(.shallows, .border) { fill: none; }
:where(.shallows) { stroke: var(--_shallows, transparent); stroke-width: 9px; }
:where(.land) { fill: var(--_land, #fbf8f3); stroke: var(--_coast, #7c8a90); stroke-width: 1px; }
:where(.border) { stroke: var(--_border, #7c8a90); stroke-width: 1px; stroke-dasharray: 1 4; }
:where(.outline) { overflow: visible; will-change: transform; }
:where(.outline path) { vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }

:where(.towns) { overflow: visible; font-size: calc(0.75 * var(--_rem, 1rem)); }
:where(.towns text) {
  text-anchor: middle; dominant-baseline: central; fill: var(--_label, #4a5a63);
  stroke: var(--_label-halo, #fbf8f3); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke;
}
:where(.towns circle) { fill: var(--_label, #4a5a63); }

:where(.visitor) { overflow: visible; font-size: calc(0.875 * var(--_rem, 1rem)); font-weight: 600; }
:where(.visitor-ring) {
  fill: var(--_warm, #b4540a); fill-opacity: 0.15; stroke: var(--_warm, #b4540a); stroke-width: 2px;
}
:where(.visitor-dot) { fill: var(--_warm, #b4540a); }
:where(.visitor text) {
  text-anchor: middle; fill: var(--_ink, #1b2a33); stroke: var(--_label-halo, #fbf8f3); stroke-width: 4px;
  stroke-linejoin: round; paint-order: stroke;
}

:where(.mark) {
  position: absolute; left: 0; top: 0; box-sizing: border-box; min-width: 44px; min-height: 44px; margin: 0; translate: -50% -100%;
  padding: 0; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; touch-action: manipulation;
}
:where(.mark:is(:hover, :focus-visible, .is-pointed)) { z-index: 1; }
:where(.mark.is-selected) { z-index: 2; }

@media (forced-colors: active) {
  :where(.map-surface) { background: Canvas; }
  :where(.shallows) { stroke: none; }
  :where(.land) { fill: Canvas; stroke: CanvasText; }
  :where(.border) { stroke: CanvasText; }
  :where(.towns text) { fill: CanvasText; stroke: Canvas; }
  :where(.towns circle) { fill: CanvasText; }
}
`;

/**
 * Gives a shadow root or document the map's rules.
 *
 * @returns takes them away again
 */
export function adoptMapStyles(root: Node): () => void {
  return adoptStyles(root, RULES);
}
