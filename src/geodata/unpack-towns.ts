import type { Position } from '../domain/geo.ts';
import { NATIONS, type Nation } from '../domain/group.ts';
import type { IndexedName } from '../domain/text-index.ts';
import { decodeLines } from './decode-lines.ts';
import { COUNTIES, NAMES, OTHER_NAMES, POSITIONS, SIZES } from './generated/gazetteer-towns.ts';

/** A county, council area or island, by which towns of one name are told apart. */
export interface County {
  readonly name: string;
  readonly nation: Nation;
  /** What else it is called, or was, or lies in: Gwent for Newport. */
  readonly also: readonly string[];
}

/** A town of more than a thousand people. */
export interface GazetteerTown {
  /** In English. */
  readonly name: string;
  readonly county: County;
  /** To 0.001 degree. */
  readonly position: Position;
  /** How many live there, to a tenth. */
  readonly population: number;
}

/** The towns, and every name by which each can be found: the entry is the town's place in the list. */
export interface Towns {
  readonly all: readonly GazetteerTown[];
  readonly names: readonly IndexedName[];
}

/** Unpacks the towns. Its own chunk: load it with `loadGazetteer`. */
export function unpackTowns(): Towns {
  const positions = decodeLines(POSITIONS, 1000)[0]!;
  const english = NAMES.split('|');
  const all: GazetteerTown[] = [];
  for (const line of COUNTIES.split('/')) {
    const parts = line.split('|');
    const [name = '', nation = ''] = parts;
    const county = { name, nation: NATIONS[Number(nation)]!, also: parts[2] && parts[3] ? parts[2].split(';') : [] };
    for (let count = Number(parts.at(-1)); count > 0; count--) {
      const index = all.length;
      const population = 1000 * 2 ** ((SIZES.charCodeAt(index) - 35) / 4);
      all.push({ name: english[index]!, county, position: positions[index]!, population });
    }
  }
  return { all, names: [...english.map((value, entry) => ({ entry, value, lang: 'en' })), ...otherNames()] };
}

/** Names in other languages, and second names in English (under `also`), by steps through the list. */
function otherNames(): IndexedName[] {
  return OTHER_NAMES.split('/').flatMap((line) => {
    const [, code = '', list = ''] = /^([a-z]+)(.*)$/.exec(line) ?? [];
    let entry = 0;
    return list.split('|').map((text) => {
      const [, step = '', value = ''] = /^(\d+)(.*)$/.exec(text) ?? [];
      entry += Number(step);
      return { entry, value, lang: code === 'also' ? 'en' : code };
    });
  });
}
