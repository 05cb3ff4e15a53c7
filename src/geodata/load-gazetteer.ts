import type { Gazetteer, GazetteerPart } from './gazetteer.ts';

/** Loads something once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () =>
    (kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    }));
}

const opener = once(() => import('./open-gazetteer.ts'));
const districts = once(async () => (await import('./unpack-districts.ts')).unpackDistricts());
const eircodes = once(async () => (await import('./unpack-eircodes.ts')).unpackEircodes());
const towns = once(async () => (await import('./unpack-towns.ts')).unpackTowns());
const sectors = once(async () => {
  const [{ unpackSectors }, all] = await Promise.all([import('./unpack-sectors.ts'), districts()]);
  return unpackSectors(all);
});

/** What to load. */
export interface GazetteerOptions {
  /** Postcode sectors too: 24 kB more, and a postcode is placed to about 1 km and not to a few. */
  readonly sectors?: boolean;
}

const kept = new Map<boolean, Promise<Gazetteer>>();

/**
 * The gazetteer, from data that is part of this package: no request leaves the site it is on. Parts load side by side, once
 * a page. Call it when someone is about to type, and again to add the sectors or to try again what is `missing`.
 *
 * @returns rejects only when the code that answers cannot be loaded: names of groups can then still be searched
 */
export function loadGazetteer({ sectors: finer = false }: GazetteerOptions = {}): Promise<Gazetteer> {
  const loading = kept.get(finer) ?? load(finer);
  kept.set(finer, loading);
  loading.then(
    ({ missing }) => missing.size > 0 && kept.delete(finer),
    () => kept.delete(finer),
  );
  return loading;
}

async function load(finer: boolean): Promise<Gazetteer> {
  const missing = new Set<GazetteerPart>();
  const part = <T>(name: GazetteerPart, arriving: Promise<T>): Promise<T | undefined> =>
    arriving.catch(() => {
      missing.add(name);
      return undefined;
    });
  const [{ openGazetteer }, ...parts] = await Promise.all([
    opener(),
    part('districts', districts()),
    part('eircodes', eircodes()),
    part('towns', towns()),
    finer ? part('sectors', sectors()) : undefined,
  ]);
  return openGazetteer({ districts: parts[0], eircodes: parts[1], towns: parts[2], sectors: parts[3] }, missing);
}
