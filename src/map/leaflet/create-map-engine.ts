import type { MapEngine, MapEngineOptions } from '../map-engine.ts';
import { LeafletEngine } from './leaflet-engine.ts';

/** Makes a map with Leaflet. See `MapEngineModule`. */
export function createMapEngine(options: MapEngineOptions): MapEngine {
  return new LeafletEngine(options);
}
