import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Position } from '../../domain/geo.ts';
import { loadBasemap } from '../../geodata/load-basemap.ts';
import { loadMapEngine } from '../../map/load-engine.ts';
import type { MapEngine, MapEngineListener } from '../../map/map-engine.ts';
import { nextTask } from '../../scheduling/next-task.ts';
import type { DrawnMap } from './drawn/drawn-map.ts';
import type { MapContext } from './map-context.ts';

/** Where the map is drawn, and who hears of it. */
export interface MapControllerOptions {
  /** The element the map is drawn in; `null` while the widget shows no map. */
  readonly container: () => HTMLElement | null;
  /** Language of the town names, a BCP 47 tag. */
  readonly lang: () => string;
  /** Where to look first, when a visitor has chosen something before the map was there. */
  readonly chosen: () => Position | undefined;
  readonly listener: Omit<MapEngineListener, 'onGestureHint'>;
  /** Whether the page wants no shortcuts of a single character. */
  readonly noShortcuts: () => boolean;
  /** Closes what a visitor has opened; returns whether anything was open. */
  readonly onEscape: () => boolean;
}

/**
 * `waiting` to be told where the viewport is, `far` from it, `loading`, `ready`, or `failed`: the list goes on without
 * it.
 */
export type MapPhase = 'waiting' | 'far' | 'loading' | 'ready' | 'failed';

/** How far outside the viewport the engine begins to load, so that it is there when the visitor is. */
const NEAR_VIEWPORT = '300px';

/**
 * The life of the map inside the widget: loads the engine when the map comes near the viewport, keeps it sized, and
 * takes it down with its container or its element.
 */
export class MapController implements ReactiveController {
  readonly #context: MapContext;
  readonly #host: LitElement;
  readonly #options: MapControllerOptions;
  #visibility: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #container: HTMLElement | undefined;
  #drawn: DrawnMap | undefined;
  /** Rises with every container, so that an engine that comes late is not put into one that is gone. */
  #run = 0;

  phase: MapPhase = 'waiting';

  constructor(context: MapContext, options: MapControllerOptions) {
    this.#context = context;
    this.#host = context.host;
    this.#options = options;
    this.#host.addController(this);
  }

  /** The map, once what draws it has come: it may be down again. */
  get drawn(): DrawnMap | undefined {
    return this.#drawn;
  }

  get engine(): MapEngine | undefined {
    return this.#drawn?.engine;
  }

  /** Whether it may be about to load. */
  get isComing(): boolean {
    return this.phase === 'waiting' || this.phase === 'loading';
  }

  /** What stands on the map, once it is drawn. */
  render(): TemplateResult | typeof nothing {
    return (this.phase === 'ready' && this.#drawn?.render()) || nothing;
  }

  hostUpdated(): void {
    const container = this.#options.container() ?? undefined;
    if (container === this.#container) return;
    this.hostDisconnected();
    if (!container || !this.#host.isConnected) return;
    this.#container = container;
    this.#watch(container);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // back in the document after a move: hostUpdated takes the container up again
  }

  hostDisconnected(): void {
    this.#run++;
    this.#visibility?.disconnect();
    this.#size?.disconnect();
    this.#drawn?.takeDown();
    this.#container = undefined;
    this.phase = 'waiting';
  }

  /** Its own window watches it: that of a frame, where the element was moved into one. */
  #watch(container: HTMLElement): void {
    const view: Partial<typeof globalThis> = container.ownerDocument.defaultView ?? window;
    this.#size = view.ResizeObserver && new view.ResizeObserver(() => this.engine?.resize());
    this.#size?.observe(container);
    this.#visibility =
      view.IntersectionObserver &&
      new view.IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) void this.#load();
          else this.#enter('far');
        },
        {
          rootMargin: NEAR_VIEWPORT,
        },
      );
    if (this.#visibility) this.#visibility.observe(container);
    else void this.#load(); // an old browser, or a test page
  }

  async #load(): Promise<void> {
    const container = this.#container;
    if (!container) return;
    const run = this.#run;
    this.#visibility?.disconnect();
    this.#enter('loading');
    try {
      const [engine, basemap, { DrawnMap }] = await Promise.all([
        loadMapEngine(),
        loadBasemap(),
        import('./drawn/drawn-map.ts'),
      ]);
      if (run !== this.#run) return;
      const drawn = (this.#drawn ??= new DrawnMap(this.#context, this.#options));
      drawn.draw(container, engine, basemap);
      // the land and the marks each in a task of its own, so that neither holds the page up
      await nextTask();
      if (run !== this.#run) return;
      drawn.drawListings();
      const chosen = this.#options.chosen();
      if (chosen) drawn.engine?.reveal(chosen);
      this.#enter('ready');
      // what now stands over the map may be in the way of a mark: seen to before anything is painted
      await this.#host.updateComplete;
      if (run === this.#run) drawn.engine?.resize();
    } catch (cause) {
      if (run !== this.#run) return;
      console.warn('sanctuary-widgets: the map could not be drawn; the list is complete without it.', cause);
      this.#enter('failed');
    }
  }

  #enter(phase: MapPhase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
