import type { Position } from '../domain/geo.ts';
import { distanceBetween } from '../domain/great-circle.ts';
import { NATIONS, type Nation } from '../domain/group.ts';
import { decodeLines } from './decode-lines.ts';
import { AREAS, CENTRES, NON_GEOGRAPHIC, OTHER_NATIONS, POSITIONS } from './generated/districts.ts';

/** A postcode area or district, and where its middle is. */
export interface Postcode {
  /** `LS` or `LS1` */
  readonly code: string;
  /** To 0.002 degree; of an area to 0.01. */
  readonly position: Position;
  readonly nation: Nation;
  readonly postTown: string;
}

/** The postcode districts of Great Britain, Northern Ireland, the Isle of Man, Jersey and Guernsey. */
export interface Districts {
  /** Every district, area by area: sectors are packed in the same order. */
  readonly all: readonly Postcode[];
  area(area: string): Postcode | undefined;
  district(code: string): Postcode | undefined;
  /** Whether only firms and PO boxes have the code, so that nobody is there. */
  isNonGeographic(code: string): boolean;
  /** The district with the number nearest to one that is not known, if that is a neighbour's; else the area. */
  standIn(area: string, code: string): Postcode | undefined;
  /** The district whose middle is nearest. */
  nearest(position: Position): Postcode;
}

/**
 * Districts are numbered in runs from the middle of their area, so a number or two away is a neighbour, half as far as the
 * middle of the area (medians in the data: 6 and 10 km against 12); three away no longer is.
 */
const NEIGHBOURS = 2;

/** Unpacks the districts. Its own chunk: load it with `loadGazetteer`. */
export function unpackDistricts(): Districts {
  const centres = decodeLines(CENTRES, 100)[0]!;
  const positions = decodeLines(POSITIONS, 500)[0]!;
  const elsewhere = new Map(OTHER_NATIONS.split(' ').map((pair) => pair.split('=') as [string, string]));
  const nowhere = new Set(NON_GEOGRAPHIC.split(' '));
  const areas = new Map<string, Postcode>();
  const districts = new Map<string, Postcode>();
  for (const [index, line] of AREAS.split(';').entries()) {
    const [area = '', postTown = '', nation = '', runs = ''] = line.split('|');
    areas.set(area, { code: area, position: centres[index]!, nation: NATIONS[Number(nation)]!, postTown });
    for (const number of runs.split(' ').flatMap(unfold)) {
      const code = area + number;
      const own = NATIONS[Number(elsewhere.get(code) ?? nation)]!;
      districts.set(code, { code, position: positions[districts.size]!, nation: own, postTown });
    }
  }
  const all = [...districts.values()];
  const isNonGeographic = (code: string): boolean => nowhere.has(code);
  for (const whole of joined(all.filter(({ code }) => !isNonGeographic(code)))) {
    if (!districts.has(whole.code)) districts.set(whole.code, whole);
  }
  return {
    all,
    area: (area) => areas.get(area),
    district: (code) => districts.get(code),
    isNonGeographic,

    standIn(area, code) {
      const number = parseInt(code.slice(area.length), 10);
      for (let step = 0; step <= NEIGHBOURS; step++) {
        for (const near of [number - step, number + step]) {
          const found = districts.get(area + String(near));
          if (found && !isNonGeographic(found.code)) return found;
        }
      }
      return areas.get(area);
    },

    nearest(position) {
      let [nearest, least] = [all[0]!, Infinity];
      for (const district of all) {
        const far = distanceBetween(position, district.position);
        if (far < least && !isNonGeographic(district.code)) [nearest, least] = [district, far];
      }
      return nearest;
    },
  };
}

/** SW1 of SW1A, SW1E and the others, which people write though no letter has it: the mean of them. */
function joined(all: readonly Postcode[]): Postcode[] {
  const lettered = new Map<string, Postcode[]>();
  for (const district of all.filter(({ code }) => /\d[A-Z]$/.test(code))) {
    const code = district.code.slice(0, -1);
    lettered.set(code, [...(lettered.get(code) ?? []), district]);
  }
  return [...lettered].map(([code, parts]) => {
    const mean = (axis: 0 | 1): number => parts.reduce((sum, { position }) => sum + position[axis], 0) / parts.length;
    return { ...parts[0]!, code, position: [mean(0), mean(1)] };
  });
}

/** `1-3` as 1, 2 and 3. */
function unfold(run: string): string[] {
  const [first = '', last] = run.split('-');
  if (last === undefined) return [first];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => String(Number(first) + step));
}
