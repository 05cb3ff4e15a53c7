import type { Map as LeafletMap } from 'leaflet';
import type { MapArea } from '../map-engine.ts';
import type { AreaLayer } from './area-layer.ts';

/** Which areas are drawn, and the records that stand out. */
export interface AreaState {
  readonly areas: readonly MapArea[];
  readonly selected?: number | undefined;
  readonly pointed?: number | undefined;
}

/** Draws areas on the land. All that draws them is loaded when there are any: few feeds give them. */
export class AreaSwitch {
  readonly #map: LeafletMap;
  #state: AreaState = { areas: [] };
  #layer: AreaLayer | undefined;
  #coming: Promise<void> | undefined;
  #gone = false;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  update(change: Partial<AreaState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#layer) this.#layer.show(this.#state);
    else if (this.#state.areas.length > 0) this.#coming ??= this.#load();
  }

  destroy(): void {
    this.#gone = true;
    this.#layer?.destroy();
  }

  /** Where it cannot be had the map does without: areas are said in words. */
  async #load(): Promise<void> {
    const loaded = await import('./area-layer.ts').catch(() => undefined);
    if (!loaded || this.#gone) return;
    this.#layer = new loaded.AreaLayer(this.#map);
    this.#layer.show(this.#state);
  }
}
