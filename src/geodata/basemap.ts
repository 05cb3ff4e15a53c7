import type { Position } from '../domain/geo.ts';
import { decodeLines } from './decode-lines.ts';
import { BORDERS, LAND } from './generated/outline.ts';
import { NAMES, OTHER_NAMES, POSITIONS } from './generated/towns.ts';

/** A town to letter the map with. */
export interface Town {
  readonly name: string;
  readonly position: Position;
}

/** What the map is drawn from when there are no tiles. */
export interface Basemap {
  /** Closed rings of the land of Britain, Ireland, the Isle of Man and the Channel Islands, to 0.005 degree. */
  readonly land: readonly (readonly Position[])[];
  /** England and Wales, England and Scotland, Northern Ireland and Ireland, to 0.005 degree. */
  readonly borders: readonly (readonly Position[])[];
  /**
   * Towns, most prominent first, to 0.001 degree, by the name they have in a language.
   *
   * @param lang a language tag; only its first part counts. English where a town has no name of its own in it.
   */
  towns(lang: string): readonly Town[];
}

/** Unpacks the basemap. Its own chunk: load it with `loadBasemap`. */
export function unpackBasemap(): Basemap {
  const land = decodeLines(LAND, 200);
  for (const ring of land) ring.push(ring[0]!);
  const positions = decodeLines(POSITIONS, 1000)[0] ?? [];
  const names = NAMES.split('|');
  return {
    land,
    borders: decodeLines(BORDERS, 200),
    towns(lang) {
      const own = OTHER_NAMES[lang.toLowerCase().split('-')[0]!];
      return positions.map((position, index) => ({ name: own?.[index] ?? names[index]!, position }));
    },
  };
}
