import type { Map as LeafletMap } from 'leaflet';
import type { TileOutcome, TileSource } from '../tile-source.ts';
import { adoptStyles } from './adopt-styles.ts';
import { tileFailure } from './tile-failure.ts';
import { TileLayer } from './tile-layer.ts';
import { probeTile, type ProbeAnswer } from './tile-probe.ts';
import { TILE_RULES } from './tile-styles.ts';

/** Milliseconds without a single tile after which the server counts as unreachable. */
const PATIENCE = 20_000;

/**
 * Tiles over the outline, from their first request to their last. One tile is asked for first: a server that refuses is
 * asked once and not sixty times, and only of that one can the browser tell the status. The outline stays beneath, and
 * is what is seen until tiles come and where they are missing.
 */
export class TileGround {
  readonly #map: LeafletMap;
  readonly #source: TileSource;
  readonly #tell: (outcome: TileOutcome) => void;
  readonly #layer: TileLayer;
  readonly #restyle: () => void;
  readonly #life = new AbortController();
  #isForbidden = false;
  #wasShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell hears once that tiles are shown, and at most once that they cannot be; nothing after `remove` */
  constructor(map: LeafletMap, source: TileSource, tell: (outcome: TileOutcome) => void) {
    this.#map = map;
    this.#source = source;
    this.#tell = tell;
    if (!map.getPane('tiles')) map.createPane('tiles').setAttribute('aria-hidden', 'true');
    this.#restyle = adoptStyles(map.getContainer().getRootNode(), TILE_RULES);
    this.#layer = new TileLayer(source);
    const { signal } = this.#life;
    document.addEventListener('securitypolicyviolation', (event) => this.#onViolation(event), { signal });
    void this.#begin();
  }

  remove(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#layer.remove();
    this.#restyle();
  }

  async #begin(): Promise<void> {
    const url = this.#layer.urlOf(this.#middle());
    const answer = await this.#probe(url);
    if (this.#life.signal.aborted) return;
    const failure = tileFailure(url, answer, this.#isForbidden);
    this.#layer.isOpen = answer.isPicture || answer.status !== undefined;
    // Without a status it may be a server that does not know CORS, and one tile may well be missing: others will tell.
    if (failure && failure.kind !== 'unreachable' && failure.kind !== 'missing') return this.#tell(failure);
    this.#layer.on('load', () => void this.#judge());
    this.#layer.addTo(this.#map);
    this.#timer = setTimeout(() => void this.#judge(), PATIENCE);
  }

  /** All tiles of a view have come or failed. A few that are missing are no failure; a view without any is. */
  async #judge(): Promise<void> {
    if (this.#life.signal.aborted) return;
    clearTimeout(this.#timer);
    const { lastFailed, isBlank } = this.#layer;
    if (!isBlank) return this.#show();
    const url = lastFailed ?? this.#layer.urlOf(this.#middle());
    const failure = tileFailure(url, await this.#probe(url), this.#isForbidden);
    // Others may have come meanwhile. A server that has shown tiles may have none out here: nothing is wrong with it.
    if (this.#life.signal.aborted || !this.#layer.isBlank || (this.#wasShown && failure?.kind === 'missing')) return;
    this.#tell(failure ?? { kind: 'unreachable', url });
  }

  #show(): void {
    if (!this.#wasShown) this.#tell({ kind: 'shown' });
    this.#wasShown = true;
  }

  async #probe(url: string): Promise<ProbeAnswer> {
    const answer = await probeTile(url, this.#life.signal);
    // What a policy forbids is reported in a task of its own, which may come after the picture's error.
    if (!answer.isPicture) await new Promise((resolve) => setTimeout(resolve));
    return answer;
  }

  #onViolation({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (disposition === 'enforce' && effectiveDirective === 'img-src' && blockedURI.startsWith(this.#source.origin))
      this.#isForbidden = true;
  }

  /** The tile in the middle of the view. */
  #middle(): { x: number; y: number; z: number } {
    const z = Math.min(Math.round(this.#map.getZoom()), this.#source.maxZoom);
    const { x, y } = this.#map.project(this.#map.getCenter(), z).divideBy(this.#source.size).floor();
    return { x, y, z };
  }
}
