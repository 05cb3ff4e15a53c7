import { unpackBasemap } from '../../../src/geodata/basemap.ts';
import type { Contender, Moving, Place } from './contender.ts';
import { randomPlaces } from './random-places.ts';

export interface Drawn {
  /** Milliseconds from the parsed feed to the frame that shows the first marks. */
  readonly first: number;
  /** Milliseconds by which tasks went over 50, added up; and the longest task, 0 where none was over 50. */
  readonly blocking: number;
  readonly longest: number;
  readonly marks: number;
}

const query = new URLSearchParams(location.search);
const contender: Contender =
  query.get('by') === 'ours' ? (await import('./ours.ts')).ours : (await import('./markercluster.ts')).markercluster;
const basemap = unpackBasemap();
const places = randomPlaces(Number(query.get('places')));
/** With `draw=0` the places are there and the map is, but no mark: what the heap holds without them. */
const drawn: readonly Place[] = query.get('draw') === '0' ? places.slice(0, 1) : places;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
/**
 * After the browser has drawn the first frame that has a mark, as near as a page can tell: the first task after it. The task
 * is asked for within the frame and goes before any timer set there, so that what a map does next is not counted.
 */
async function painted(): Promise<void> {
  while (true) {
    await frame();
    // still in the frame: what a promise of it leads to is done before it is drawn
    if (!document.querySelector('.drawn, .marker-cluster')) continue;
    await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
    return;
  }
}

let map: Moving | undefined;

async function draw(): Promise<Drawn> {
  await rest(200);
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await rest(0);
  const start = performance.now();
  map = await contender(document.querySelector<HTMLElement>('#map')!, basemap, [-10.7, 49.8, 1.9, 60.9], drawn);
  await painted();
  const first = performance.now() - start;
  await rest(500);
  const late = tasks.filter(({ startTime }) => startTime >= start - 1);
  return {
    first,
    blocking: late.reduce((sum, { duration }) => sum + duration - 50, 0),
    longest: Math.max(0, ...late.map(({ duration }) => duration)),
    marks: document.querySelectorAll('.drawn, .marker-cluster').length,
  };
}

/** Zooms in and out and pans, and returns how long each frame took, in milliseconds. */
async function move(): Promise<number[]> {
  const moves: (() => void)[] = [
    ...[1, 1, 1].map((step) => () => map?.zoomBy(step)),
    ...[0.4, -0.4].flatMap((part) => [() => map?.panBy(part, 0), () => map?.panBy(0, part)]),
    ...[-1, -1, -1].map((step) => () => map?.zoomBy(step)),
  ];
  const times: number[] = [];
  let going = true;
  void (async () => {
    let before = await frame();
    while (going) {
      const now = await frame();
      times.push(now - before);
      before = now;
    }
  })();
  for (const action of moves) {
    action();
    await rest(450);
  }
  going = false;
  return times;
}

Object.assign(globalThis, { bench: { draw, move, places } });
