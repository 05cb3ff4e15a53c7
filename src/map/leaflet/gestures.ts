import type { Map as LeafletMap, Point } from 'leaflet';
import { getMousePosition, getWheelDelta } from './leaflet.ts';
import type { MapEngineListener } from '../map-engine.ts';

/** Turns of the wheel within this time are one step, and one hint, in milliseconds. */
const WHEEL_REST = 60;
const HINT_REST = 1000;
/** Pixels of wheel that make a level. */
const PIXELS_PER_LEVEL = 120;

/**
 * Gestures that leave the page its own: a wheel zooms with Ctrl or Cmd only (a trackpad's pinch arrives as just that),
 * one finger scrolls the page, two move the map. A mouse drags as usual.
 *
 * @returns removes every listener and timer
 */
export function addGestures(map: LeafletMap, onHint: MapEngineListener['onGestureHint']): () => void {
  const surface = map.getContainer();
  const listeners = new AbortController();
  const { signal } = listeners;
  const onWheel = wheelZoom(map, signal);
  let hinted = -Infinity;
  const hint = (kind: 'wheel' | 'touch', time: number): void => {
    if (time - hinted > HINT_REST) onHint(kind);
    hinted = time;
  };

  surface.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) onWheel(event);
      else hint('wheel', event.timeStamp);
    },
    { passive: false, signal },
  );
  surface.addEventListener(
    'touchmove',
    ({ touches, timeStamp }) => {
      if (touches.length === 1) hint('touch', timeStamp);
    },
    { passive: true, signal },
  );
  // Leaflet drags with a finger as with a mouse. Before it sees the press, dragging is on for a mouse alone.
  surface.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'mouse') map.dragging.enable();
      else map.dragging.disable();
    },
    { capture: true, signal },
  );
  surface.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.mark')) return;
      map.setZoomAround(getMousePosition(event, surface), map.getZoom() + (event.shiftKey ? -1 : 1));
    },
    { signal },
  );
  return () => listeners.abort();
}

/** Gathers the turns of a moment into one zoom about the pointer. */
function wheelZoom(map: LeafletMap, signal: AbortSignal): (event: WheelEvent) => void {
  let levels = 0;
  let at: Point | undefined;
  let zooming = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    // Leaflet drops a zoom asked for during another: what is turned meanwhile is kept for the next.
    if (zooming || at === undefined || levels === 0) return;
    const step = Math.max(-1.5, Math.min(1.5, levels));
    levels = 0;
    map.setZoomAround(at, map.getZoom() + step);
  };
  map.on('zoomanim', () => (zooming = true));
  map.on('zoomend', () => {
    zooming = false;
    turn();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (event) => {
    event.preventDefault();
    at = getMousePosition(event, map.getContainer());
    // A pinch turns the wheel by a few pixels at a time where a mouse turns it by a hundred.
    const strength = event.ctrlKey && Math.abs(event.deltaY) < 50 ? 6 : 1;
    levels += (getWheelDelta(event) * strength) / PIXELS_PER_LEVEL;
    timer ??= setTimeout(turn, WHEEL_REST);
  };
}
