import type { Map as LeafletMap } from 'leaflet';
import type { TileOutcome, TileSource } from '../tile-source.ts';

/** Lays tiles under the marks and takes them away again. All that draws them is loaded when they are first wanted. */
export class TileSwitch {
  readonly #map: LeafletMap;
  #ground: { remove(): void } | undefined;
  /** Rises with every change, so that code that comes late is not used for what is not wanted any more. */
  #run = 0;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  set(source: TileSource, tell: (outcome: TileOutcome) => void): void {
    this.clear();
    const run = this.#run;
    import('./tile-ground.ts').then(
      ({ TileGround }) => {
        if (run === this.#run) this.#ground = new TileGround(this.#map, source, tell);
      },
      (cause: unknown) => {
        if (run === this.#run) tell({ kind: 'code', cause });
      },
    );
  }

  clear(): void {
    this.#run++;
    this.#ground?.remove();
    this.#ground = undefined;
  }
}
