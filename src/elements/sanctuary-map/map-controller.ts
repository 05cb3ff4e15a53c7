import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BBox } from '../../domain/geo.ts';
import { loadBasemap } from '../../geodata/load-basemap.ts';
import { loadMapEngine } from '../../map/load-engine.ts';
import type { MapEngine, MapEngineListener, MapMark, MarkAppearance, PointSet } from '../../map/map-engine.ts';

/** What the controller asks its element for. */
export interface MapControllerHost extends ReactiveControllerHost, HTMLElement {
  /** The element the map is drawn in; absent while the widget shows no map. */
  readonly mapContainer: HTMLElement | null;
  readonly mapListener: MapEngineListener;
  /** Language for the town names on the map. */
  readonly mapLang: string;
  mapPoints(): PointSet;
  mapBounds(): BBox;
  mapAppearance(mark: MapMark): MarkAppearance;
}

/** How far outside the viewport the engine begins to load, so that it is there when the visitor is. */
const NEAR_VIEWPORT = '300px';

/**
 * The life of the map inside the widget: loads the engine when the map comes near the viewport, keeps it sized, and
 * takes it down with its container or its element.
 */
export class MapController implements ReactiveController {
  readonly #host: MapControllerHost;
  readonly #visibility: IntersectionObserver | undefined;
  readonly #size: ResizeObserver | undefined;
  #container: HTMLElement | undefined;
  #engine: MapEngine | undefined;
  /** Rises with every container, so that an engine that comes late is not put into one that is gone. */
  #run = 0;

  /** `waiting` for the viewport, `loading`, `ready`, or `failed`: the list goes on without it. */
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';

  constructor(host: MapControllerHost) {
    this.#host = host;
    host.addController(this);
    if (typeof IntersectionObserver === 'undefined') return; // imported or rendered on a server
    this.#visibility = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && void this.#load(),
      {
        rootMargin: NEAR_VIEWPORT,
      },
    );
    this.#size = new ResizeObserver(() => this.#engine?.resize());
  }

  get engine(): MapEngine | undefined {
    return this.#engine;
  }

  hostUpdated(): void {
    const container = this.#host.mapContainer ?? undefined;
    if (container === this.#container) return;
    this.hostDisconnected();
    if (!container || !this.#host.isConnected) return;
    this.#container = container;
    this.#visibility?.observe(container);
    this.#size?.observe(container);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // back in the document after a move: hostUpdated takes the container up again
  }

  hostDisconnected(): void {
    this.#run++;
    this.#visibility?.disconnect();
    this.#size?.disconnect();
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#container = undefined;
    this.phase = 'waiting';
  }

  /** Takes the map down and draws it anew, as after a change of language. */
  restart(): void {
    this.hostDisconnected();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    const container = this.#container;
    if (!container || this.phase !== 'waiting') return;
    const run = this.#run;
    this.#visibility?.disconnect();
    this.#enter('loading');
    try {
      const [engineModule, basemap] = await Promise.all([loadMapEngine(), loadBasemap()]);
      if (run !== this.#run) return;
      this.#engine = engineModule.createMapEngine({
        container,
        listener: this.#host.mapListener,
        appearance: (mark) => this.#host.mapAppearance(mark),
        bounds: this.#host.mapBounds(),
        land: basemap.land,
        borders: basemap.borders,
        towns: basemap.towns(this.#host.mapLang),
        lang: this.#host.mapLang,
        animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      });
      this.#engine.setPoints(this.#host.mapPoints());
      this.#enter('ready');
    } catch (cause) {
      if (run !== this.#run) return;
      console.warn('sanctuary-widgets: the map could not be drawn; the list is complete without it.', cause);
      this.#enter('failed');
    }
  }

  #enter(phase: typeof this.phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
