import type { Map as LeafletMap } from 'leaflet';
import type { Area } from '../../domain/area.ts';
import type { Position } from '../../domain/geo.ts';
import type { MapArea } from '../map-engine.ts';
import { adoptStyles } from './adopt-styles.ts';
import { AREA_RULES } from './area-styles.ts';
import type { AreaState } from './area-switch.ts';
import { ProjectedSvg } from './projected-svg.ts';
import { svgElement } from './svg-element.ts';

/** Units of a path in a pixel at zoom 0: some 2 m, for tiles are looked at from near. */
const UNITS = 65_536;

/** Of these islands, about. */
const MIDDLE: Position = [-3, 54];

/** The most positions drawn of all areas together: as many as a slow phone takes without a stop. */
const MAX_POSITIONS = 50_000;

/**
 * The areas of groups, faint on the land, with that of the selected or pointed-at record standing out. They are decoration:
 * the details name what an area covers.
 */
export class AreaLayer extends ProjectedSvg {
  readonly #undress: () => void;
  /** Kept for as long as the feed's own object is: a filter that comes and goes shapes nothing anew. */
  readonly #paths = new WeakMap<Area, SVGElement>();
  readonly #standingOut = new Map<string, SVGElement | undefined>();
  #areas: readonly MapArea[] = [];
  #byRecord: ReadonlyMap<number | undefined, Area> = new Map();

  constructor(map: LeafletMap) {
    super(map, 'areas', 'areas', MIDDLE, UNITS);
    this.#undress = adoptStyles(map.getContainer().getRootNode(), AREA_RULES);
    this.draw();
    map.on('moveend viewreset', () => this.draw());
  }

  show({ areas, selected, pointed }: AreaState): void {
    if (areas !== this.#areas) this.#lay(areas);
    this.#flag('is-pointed', pointed);
    this.#flag('is-selected', selected);
  }

  destroy(): void {
    this.#undress();
  }

  #lay(areas: readonly MapArea[]): void {
    this.#areas = areas;
    this.#byRecord = new Map(areas.map(({ record, area }) => [record, area]));
    for (const name of this.#standingOut.keys()) this.#flag(name, undefined);
    let count = 0;
    const drawn = areas.filter(({ area }) => (count += sizeOf(area)) <= MAX_POSITIONS);
    this.shapes.replaceChildren(...drawn.map(({ area }) => this.#pathOf(area)));
  }

  /** Lets one stand out, over the others, even where it was one too many to be drawn. */
  #flag(name: string, record: number | undefined): void {
    const area = this.#byRecord.get(record);
    const path = area && this.#pathOf(area);
    const before = this.#standingOut.get(name);
    if (path === before) return;
    before?.classList.remove(name);
    path?.classList.add(name);
    if (path) this.shapes.append(path);
    this.#standingOut.set(name, path);
  }

  #pathOf(area: Area): SVGElement {
    let path = this.#paths.get(area);
    if (!path) this.#paths.set(area, (path = svgElement('path', { d: this.path(area.flat()) })));
    return path;
  }
}

function sizeOf(area: Area): number {
  return area.flat().reduce((sum, ring) => sum + ring.length, 0);
}
