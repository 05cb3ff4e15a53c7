import type { MapEngineModule } from './map-engine.ts';

let engine: Promise<MapEngineModule> | undefined;

/**
 * The map library behind its port, loaded once a page. The only way to it: nothing imports `leaflet/` statically.
 *
 * @returns rejects when the chunk cannot be loaded; the next call tries again
 */
export function loadMapEngine(): Promise<MapEngineModule> {
  engine ??= import('./leaflet/create-map-engine.ts').catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
