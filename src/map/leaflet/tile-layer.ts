import type { Coords, DoneCallback, TileEvent } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { TileSource } from '../tile-source.ts';
import { REFERRER_POLICY } from './tile-probe.ts';

/**
 * Lays out tiles with Leaflet's grid: which are in view, which level to take, which to keep while others come. Leaflet's
 * own layer of pictures is not used: it stops a request by putting a `data:` picture in its place, which a strict policy
 * reports.
 */
export class TileLayer extends GridLayer {
  readonly #source: TileSource;
  /** Whether the server lets other sites read its answers: then it is asked without cookies. */
  isOpen = false;
  /** The last tile that did not come. */
  lastFailed: string | undefined;

  constructor(source: TileSource) {
    super({
      pane: 'tiles',
      tileSize: source.size,
      maxNativeZoom: source.maxZoom,
      maxZoom: Infinity,
      // while fingers pinch, what is there is stretched: levels on the way would be asked for in vain
      updateWhenZooming: false,
    });
    this.#source = source;
    // A tile that is not wanted any more is not waited for.
    this.on('tileunload', ({ tile }: TileEvent) => tile.firstElementChild?.removeAttribute('src'));
  }

  /** Whether no tile at all is to be seen. */
  get isBlank(): boolean {
    return !this.getContainer()?.querySelector('.leaflet-tile-loaded');
  }

  /** The address of a tile. Where tiles are larger, their levels are counted from a smaller world. */
  urlOf({ x, y, z }: Pick<Coords, 'x' | 'y' | 'z'>): string {
    const level = z - Math.log2(this.#source.size / 256);
    return this.#source.urlOf({ x, y, z: level }, devicePixelRatio > 1);
  }

  /** Leaflet's hook for what a tile is: here a frame, which a dark scheme can draw a veil over, and the picture in it. */
  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('div');
    const image = document.createElement('img');
    const url = this.urlOf(coords);
    image.addEventListener('load', () => done(undefined, tile));
    image.addEventListener('error', () => {
      this.lastFailed = url;
      done(new Error(url), tile);
    });
    if (this.isOpen) image.crossOrigin = 'anonymous';
    image.alt = '';
    image.draggable = false;
    image.decoding = 'async';
    image.referrerPolicy = REFERRER_POLICY;
    image.src = url;
    tile.append(image);
    return tile;
  }
}
