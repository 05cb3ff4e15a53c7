import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Area } from '../../../domain/area.ts';
import type { Position } from '../../../domain/geo.ts';
import type { NumberedMap, NumberedMark } from '../../../domain/numbered-map.ts';
import { isCut, thinLabels, type Box } from '../../../domain/thin-labels.ts';
import type { Basemap } from '../../../geodata/basemap.ts';

/** The map of the sheet: what is drawn, and in whose words. */
export interface SheetMapModel {
  readonly map: NumberedMap;
  readonly basemap: Basemap;
  /** Of the groups that are listed. */
  readonly areas: readonly Area[];
  /** Of the town names. */
  readonly lang: string;
  /** The accessible name. */
  readonly name: string;
  readonly write: (value: number) => string;
}

/** Radius of a mark in CSS pixels. */
const MARK = 9;

/** Towns that are tried, most prominent first; those that collide with a mark or a name are left out. */
const TOWNS = 60;

/** Line height of a town's name, and the usual width of a letter, in CSS pixels. */
const LETTER = { height: 11, width: 5 };

/** Land, the areas of groups, towns, and the numbered marks over all of them. */
export function renderSheetMap({ map, basemap, areas, lang, name, write }: SheetMapModel): TemplateResult {
  const { width, height, project } = map;
  const path = (lines: readonly (readonly Position[])[]): string =>
    lines.map((line) => `M${line.map((at) => project(at).map(tenths).join(' ')).join('L')}`).join('');
  return html`<svg
    viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}"
    width=${width.toFixed(0)}
    role="img"
    aria-label=${name}
  >
    <path class="land" d=${path(basemap.land)} />
    <path class="border" d=${path(basemap.borders)} />
    ${areas.map((area) => svg`<path class="area" d=${path(area.flat())} />`)} ${renderTowns(map, basemap.towns(lang))}
    ${map.marks.map((mark) => renderMark(mark, write))}
  </svg>`;
}

function renderTowns({ width, height, project, marks }: NumberedMap, all: ReturnType<Basemap['towns']>): unknown[] {
  const frame: Box = { left: 0, top: 0, right: width, bottom: height };
  const towns = all
    .map(({ name, position: at }) => ({ name, at: project(at) }))
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < width && y < height)
    .slice(0, TOWNS);
  const labels = towns.map(({ name, at: [x, y] }) => ({
    x,
    y,
    width: LETTER.width * name.length,
    height: LETTER.height,
  }));
  const obstacles = marks.map(({ x, y }) => ({ left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }));
  return thinLabels(labels, obstacles, (box) => !isCut(box, frame)).map(
    ({ index, x, y }) =>
      svg`<circle class="dot" cx=${tenths(labels[index]!.x)} cy=${tenths(labels[index]!.y)} r="1.5" /><text
        class="town"
        x=${tenths(x)}
        y=${tenths(y)}
      >${towns[index]!.name}</text>`,
  );
}

function renderMark({ x, y, label, numbers }: NumberedMark, write: (value: number) => string): SVGTemplateResult {
  const isShared = numbers.length > 1;
  const shape = isShared
    ? svg`<rect class="shared" x=${x - MARK} y=${y - MARK} width=${2 * MARK} height=${2 * MARK} rx="2" />`
    : svg`<circle class="single" cx=${x} cy=${y} r=${MARK} />`;
  const words = isShared ? label : write(numbers[0]!);
  return svg`<g class=${isShared ? 'is-shared' : ''}>${shape}<text x=${x} y=${y}>${words}</text></g>`;
}

const tenths = (value: number): string => value.toFixed(1);
