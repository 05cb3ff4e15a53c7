import type { Position } from '../../src/domain/geo.ts';
import { loadMapEngine } from '../../src/map/load-engine.ts';
import type { MapEngine, MapEngineListener, MapEngineOptions, PointSet } from '../../src/map/map-engine.ts';

export const LEEDS: Position = [-1.549, 53.8];
export const HULL: Position = [-0.335, 53.745];
export const CARDIFF: Position = [-3.18, 51.48];
export const INVERNESS: Position = [-4.225, 57.478];
export const GREENWICH: Position = [0, 51.48];

/** A square of land round the Pennines: enough to be drawn. */
const LAND: readonly Position[][] = [
  [
    [-3, 53],
    [-1, 53],
    [-1, 55],
    [-3, 55],
    [-3, 53],
  ],
];

type Call = { [K in keyof MapEngineListener]: [K, ...Parameters<MapEngineListener[K]>] }[keyof MapEngineListener];

export interface TestMap {
  readonly engine: MapEngine;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** Everything the engine told its listener. */
  readonly calls: Call[];
  marks(): HTMLButtonElement[];
  mark(label: string): HTMLButtonElement;
  /** What was said by one method, without its name. */
  told<K extends keyof MapEngineListener>(method: K): Parameters<MapEngineListener[K]>[];
}

const made: TestMap[] = [];

/** Makes a map of the British Isles, 500 by 500 px, in a shadow root, with a record at each position. */
export async function makeMap(
  positions: readonly Position[],
  options: Partial<MapEngineOptions> & { readonly size?: number } = {},
): Promise<TestMap> {
  const { size = 500, ...engineOptions } = options;
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  container.style.cssText = `width: ${size}px; height: ${size}px`;
  root.append(container);
  const calls: Call[] = [];
  const { createMapEngine } = await loadMapEngine();
  const engine = createMapEngine({
    container,
    bounds: [-10.7, 49.8, 1.9, 60.9],
    land: LAND,
    borders: [],
    towns: [{ name: 'York', position: [-1.08, 53.96] }],
    lang: 'en',
    animate: false,
    label: () => 'Records',
    covers: () => [],
    takesLetters: () => true,
    appearance: ({ records }) => ({
      label: `Records ${records.join(', ')}`,
      content: document.createTextNode(String(records.length)),
      classes: [records.length > 1 ? 'several' : 'single'],
    }),
    listener: {
      onSelect: (...args) => calls.push(['onSelect', ...args]),
      onCluster: (...args) => calls.push(['onCluster', ...args]),
      onViewChange: (...args) => calls.push(['onViewChange', ...args]),
      onHover: (...args) => calls.push(['onHover', ...args]),
      onGestureHint: (...args) => calls.push(['onGestureHint', ...args]),
    },
    ...engineOptions,
  });
  engine.setPoints(pointSet(positions));
  const marks = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('button')];
  const map: TestMap = {
    engine,
    host,
    root,
    container,
    calls,
    marks,
    mark(label) {
      const found = marks().find((mark) => mark.ariaLabel === label);
      if (!found)
        throw new Error(
          `No mark "${label}" among: ${marks()
            .map((mark) => mark.ariaLabel)
            .join('; ')}`,
        );
      return found;
    },
    told: (method) => calls.flatMap(([name, ...args]) => (name === method ? [args as never] : [])),
  };
  made.push(map);
  return map;
}

export function pointSet(positions: readonly Position[]): PointSet {
  return {
    lng: Float64Array.from(positions, ([lng]) => lng),
    lat: Float64Array.from(positions, ([, lat]) => lat),
    record: Uint32Array.from(positions, (_, index) => index),
  };
}

/** Takes away the maps that tests made. */
export function clearMaps(): void {
  for (const { engine, host } of made.splice(0)) {
    engine.destroy();
    host.remove();
  }
}
