import type { Position } from './geo.ts';

/** Side of a cell in degrees of latitude: 1.11 km, wherever it lies. */
const CELL = 0.01;

/**
 * A visitor's position as we use it: the middle of the cell of about a kilometre that it lies in. Everyone in the cell
 * gives the same position, so that nothing nearer than that can be read from it, however often it is asked for.
 *
 * Meridians run together towards the poles, so a cell spans more degrees of longitude the further north it is. Its
 * middle is never further off than 0.8 km.
 */
export function roundedPosition([lng, lat]: Position): Position {
  const row = Math.round(lat / CELL) * CELL;
  const width = CELL / Math.max(0.01, Math.cos((row * Math.PI) / 180));
  // five decimals are a metre: the rest is only what binary fractions leave behind
  return [round(Math.round(lng / width) * width), round(row)];
}

/** Plus nothing, which makes the zero of the meridian of Greenwich an ordinary one from either side. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0;
