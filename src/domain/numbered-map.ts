import { ClusterIndex } from './cluster.ts';
import { boundsOf, BRITISH_ISLES, widened, type Position } from './geo.ts';
import { worldX, worldY } from './mercator.ts';

/** A mark on paper: a number of the list, or a letter where several numbers share a mark. */
export interface NumberedMark {
  /** In the units of the sheet. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** The numbers it stands for, in ascending order. */
  readonly numbers: readonly number[];
}

/** A map to be printed: how positions fall on the sheet, and its marks from north to south. */
export interface NumberedMap {
  readonly width: number;
  readonly height: number;
  readonly project: (position: Position) => readonly [x: number, y: number];
  readonly marks: readonly NumberedMark[];
  /** Numbers that have no position. */
  readonly offMap: readonly number[];
}

/** Least width and height of the map in degrees: one town alone is shown with the country around it. */
const DISTRICT = 0.8;

/** Kept free around the outermost marks. */
const MARGIN = 24;

/**
 * Zoom levels between screen and paper: marks there are a third as wide as on a screen, since nobody has to press them,
 * and may stand three times as close.
 */
const FINER = 1.4;

/**
 * Numbers positions from 1 in their order and lays them out on a sheet. Marks that would overlap become one, with a
 * letter that a key explains: on paper nothing opens at a press.
 *
 * @param most the largest width and height of the map, in the units of the sheet
 */
export function numberedMap(
  positions: readonly (Position | undefined)[],
  most: { readonly width: number; readonly height: number },
): NumberedMap {
  const placed = positions.flatMap((position, i) => (position ? [{ position, number: i + 1 }] : []));
  const offMap = positions.flatMap((position, i) => (position ? [] : [i + 1]));
  const box = boundsOf(placed.map(({ position }) => position));
  const [west, south, east, north] = box ? widened(box, DISTRICT) : BRITISH_ISLES;
  const [left, top, right, bottom] = [worldX(west), worldY(north), worldX(east), worldY(south)];
  const scale = Math.min((most.width - 2 * MARGIN) / (right - left), (most.height - 2 * MARGIN) / (bottom - top));
  const project = ([lng, lat]: Position): [number, number] => [
    (worldX(lng) - left) * scale + MARGIN,
    (worldY(lat) - top) * scale + MARGIN,
  ];
  const index = new ClusterIndex({
    lng: Float64Array.from(placed, ({ position }) => position[0]),
    lat: Float64Array.from(placed, ({ position }) => position[1]),
    record: Uint32Array.from(placed, ({ number }) => number),
  });
  let letters = 0;
  const marks = index
    .at(Math.log2(scale) + FINER)
    .within([-180, -90, 180, 90])
    .map(({ position, records }) => ({ at: project(position), numbers: [...records].sort((a, b) => a - b) }))
    .sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0])
    .map(({ at: [x, y], numbers }) => ({
      x,
      y,
      numbers,
      label: numbers.length === 1 ? String(numbers[0]) : letter(letters++),
    }));
  return {
    width: (right - left) * scale + 2 * MARGIN,
    height: (bottom - top) * scale + 2 * MARGIN,
    project,
    marks,
    offMap,
  };
}

/** A, B and so on to Z, then AA, AB. */
function letter(index: number): string {
  const first = Math.floor(index / 26);
  return (first > 0 ? letter(first - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Ascending numbers as a reader would write them: "3, 7, 12–15". */
export function numberRanges(numbers: readonly number[], write: (value: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return write(first);
      return `${write(first)}${last === first + 1 ? ', ' : '–'}${write(last)}`;
    })
    .join(', ');
}
