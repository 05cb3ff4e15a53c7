import type { MapEngine } from '../../../map/map-engine.ts';
import type { Shortcuts } from '../shortcuts/shortcuts.ts';

/** Share of the view that one press of an arrow moves the map by. */
export const PAN_SHARE = 0.25;

/** Where Shift with an arrow leads: east and north in shares of the view. */
const PANS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [PAN_SHARE, 0]],
  ['ArrowLeft', [-PAN_SHARE, 0]],
  ['ArrowUp', [0, PAN_SHARE]],
  ['ArrowDown', [0, -PAN_SHARE]],
]);

/**
 * The keys that move the map, or ask what keys there are, while focus is on it. Those of a single character may have
 * been switched off (WCAG 2.1.4). What the marks have taken, and the browser's own, is left alone.
 *
 * @param onEscape closes what is open; returns whether anything was
 */
export function onMapKey(event: KeyboardEvent, engine: MapEngine, shortcuts: Shortcuts, onEscape: () => boolean): void {
  const { key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const pan = event.shiftKey ? PANS.get(key) : undefined;
  if (pan) engine.panBy(...pan);
  else if (key === 'Escape') {
    if (!onEscape()) return;
    event.stopPropagation();
  } else if (!shortcuts.isOn) return;
  else if (key === '+' || key === '=') engine.zoomBy(1);
  else if (key === '-') engine.zoomBy(-1);
  else if (key === '?') shortcuts.open();
  else return;
  event.preventDefault();
}
