import { executeServerCommand } from '@web/test-runner-commands';

/** A point in the window, in CSS pixels. */
export type Finger = readonly [x: number, y: number];

const send = (method: string, params: object): Promise<unknown> =>
  executeServerCommand('browser-protocol', { method, params });

/** Makes the browser one with a touch screen, and back. */
export async function touchScreen(enabled: boolean): Promise<void> {
  await send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: enabled ? 5 : 1 });
}

/**
 * Draws fingers over the screen, as the operating system tells of them: the browser decides what becomes of it, scrolling
 * and pinching included.
 *
 * @param paths where each finger goes down, and where it is lifted
 * @param steps how many moves lie between
 */
export async function drawFingers(paths: readonly (readonly [from: Finger, to: Finger])[], steps = 8): Promise<void> {
  const at = (share: number): { x: number; y: number; id: number }[] =>
    paths.map(([[x0, y0], [x1, y1]], id) => ({
      x: Math.round(x0 + (x1 - x0) * share),
      y: Math.round(y0 + (y1 - y0) * share),
      id,
    }));
  await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  }
  await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A short touch of one finger. */
export async function tap([x, y]: Finger): Promise<void> {
  await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, id: 0 }] });
  await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Turns the wheel of a mouse by one notch downwards, or with Ctrl. */
export async function turnWheel([x, y]: Finger, { ctrl = false } = {}): Promise<void> {
  await send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x,
    y,
    deltaX: 0,
    deltaY: 100,
    modifiers: ctrl ? 2 : 0,
  });
}
