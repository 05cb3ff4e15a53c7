import type { Position } from '../domain/geo.ts';
import { decodeLines } from './decode-lines.ts';
import { DIGITS, STEPS } from './generated/sectors.ts';
import type { Districts } from './unpack-districts.ts';

/** The middle of each postcode sector of Great Britain. */
export interface Sectors {
  /** @returns to 0.001 degree; `undefined` for a sector that is not known, and in Northern Ireland and the islands */
  sector(code: string): Position | undefined;
}

/** Unpacks the sectors, which are packed as steps from their district. Its own chunk: load it with `loadGazetteer`. */
export function unpackSectors({ all }: Districts): Sectors {
  const ways = decodeLines(STEPS, 1000)[0]!;
  const positions = new Map<string, Position>();
  let at = 0;
  for (const [index, digits] of DIGITS.split(' ').entries()) {
    const { code, position } = all[index]!;
    const from = ways[at - 1] ?? [0, 0];
    for (const digit of digits) {
      const way = ways[at++]!;
      positions.set(`${code} ${digit}`, [position[0] + way[0] - from[0], position[1] + way[1] - from[1]]);
    }
  }
  return { sector: (code) => positions.get(code) };
}
