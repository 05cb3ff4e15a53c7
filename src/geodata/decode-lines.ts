import type { Position } from '../domain/geo.ts';

/**
 * Unpacks the lines that `scripts/geodata/encode-lines.mjs` packed: Google's Encoded Polyline Algorithm with longitude
 * first, lines parted by a space, differences running on from one line to the next.
 *
 * @param coded printable text from a generated module; it is ours, so it is not checked
 * @param steps how many steps a degree has, as when it was packed
 * @returns positions in degrees, exact to the step
 */
export function decodeLines(coded: string, steps: number): Position[][] {
  const lines: Position[][] = [];
  let lng = 0;
  let lat = 0;
  for (const text of coded.split(' ')) {
    const line: Position[] = [];
    let at = 0;
    const next = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const bits = text.charCodeAt(at++) - 63;
        value |= (bits & 31) << shift;
        if (bits < 32) return value & 1 ? ~(value >> 1) : value >> 1;
      }
    };
    while (at < text.length) line.push([(lng += next()) / steps, (lat += next()) / steps]);
    lines.push(line);
  }
  return lines;
}
