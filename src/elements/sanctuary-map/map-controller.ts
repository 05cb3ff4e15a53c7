import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { reducedMotion } from '../../base/reduced-motion.ts';
import { adoptSheet } from '../../base/adopt-sheet.ts';
import type { BBox, Position } from '../../domain/geo.ts';
import type { Basemap } from '../../geodata/basemap.ts';
import { loadBasemap } from '../../geodata/load-basemap.ts';
import { loadMapEngine } from '../../map/load-engine.ts';
import type { MapEngine, MapEngineListener, MapView } from '../../map/map-engine.ts';
import { nextTask } from '../../scheduling/next-task.ts';
import type * as MapFurniture from './map-furniture.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { ListingsModel } from './listings-model.ts';

/** Where the map is drawn, what is drawn, and who hears of it. */
export interface MapControllerOptions {
  /** The element the map is drawn in; `null` while the widget shows no map. */
  readonly container: () => HTMLElement | null;
  /** Language of the town names, a BCP 47 tag. */
  readonly lang: () => string;
  readonly model: ListingsModel;
  /** Where to look first, when a visitor has chosen something before the map was there. */
  readonly chosen: () => Position | undefined;
  readonly listener: Omit<MapEngineListener, 'onGestureHint'>;
  readonly t: () => TranslateMap;
  /** Whether the page wants no shortcuts of a single character. */
  readonly noShortcuts: () => boolean;
  /** Closes what a visitor has opened; returns whether anything was open. */
  readonly onEscape: () => boolean;
}

/** Milliseconds a gesture hint stays over the map. */
const HINT_TIME = 2000;

type Furniture = typeof MapFurniture;

/** How far outside the viewport the engine begins to load, so that it is there when the visitor is. */
const NEAR_VIEWPORT = '300px';

/**
 * The life of the map inside the widget: loads the engine when the map comes near the viewport, keeps it sized, and
 * takes it down with its container or its element.
 */
export class MapController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MapControllerOptions;
  #visibility: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #container: HTMLElement | undefined;
  #engine: MapEngine | undefined;
  #basemap: Basemap | undefined;
  #furniture: Furniture | undefined;
  #shortcuts: MapFurniture.Shortcuts | undefined;
  #limit: MapView['limit'];
  #hint: 'wheel' | 'touch' | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #padOpen = false;
  /** Rises with every container, so that an engine that comes late is not put into one that is gone. */
  #run = 0;

  /** `waiting` for the viewport, `loading`, `ready`, or `failed`: the list goes on without it. */
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';

  constructor(host: LitElement, options: MapControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get engine(): MapEngine | undefined {
    return this.#engine;
  }

  /**
   * What stands on the map, once it is drawn.
   *
   * @param onFit shows everything
   */
  renderFurniture(t: TranslateMap, onFit: () => void): TemplateResult | typeof nothing {
    if (this.phase !== 'ready' || !this.#engine || !this.#furniture || !this.#shortcuts) return nothing;
    return this.#furniture.renderFurniture({
      t,
      engine: this.#engine,
      hint: this.#hint,
      shortcuts: this.#shortcuts,
      onFit,
      isPadOpen: this.#padOpen,
      onTogglePad: () => {
        this.#padOpen = !this.#padOpen;
        this.#host.requestUpdate();
      },
    });
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (this.#engine && this.#shortcuts)
      this.#furniture?.onMapKey(event, this.#engine, this.#shortcuts, this.#options.onEscape);
  };

  /**
   * What is in view, in words.
   *
   * @param count the words that say how many
   */
  inWords(count: string, bounds: BBox): string {
    if (!this.#furniture || !this.#basemap) return count;
    const { model, lang, t } = this.#options;
    return this.#furniture.viewWords(count, bounds, model, this.#basemap.towns(lang()), t());
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
    clearTimeout(this.#hintTimer);
    this.#hint = undefined;
    this.#visibility?.disconnect();
    this.#size?.disconnect();
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#container = undefined;
    this.phase = 'waiting';
  }

  /** Draws the points anew, and the town names in the language of the moment. */
  redraw(): void {
    if (!this.#engine || !this.#basemap) return;
    this.#engine.setTowns(this.#basemap.towns(this.#options.lang()));
    this.drawListings();
  }

  /** Draws the points of what is shown, and the areas of its groups. */
  drawListings(): void {
    this.#engine?.setPoints(this.#options.model.points);
    this.#engine?.setAreas(this.#options.model.areas);
  }

  /** Its own window watches it: that of a frame, where the element was moved into one. */
  #watch(container: HTMLElement): void {
    const view: Partial<typeof globalThis> = container.ownerDocument.defaultView ?? window;
    this.#size = view.ResizeObserver && new view.ResizeObserver(() => this.#engine?.resize());
    this.#size?.observe(container);
    this.#visibility =
      view.IntersectionObserver &&
      new view.IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && void this.#load(), {
        rootMargin: NEAR_VIEWPORT,
      });
    if (this.#visibility) this.#visibility.observe(container);
    else void this.#load(); // an old browser, or a test page
  }

  async #load(): Promise<void> {
    const container = this.#container;
    if (!container || this.phase !== 'waiting') return;
    const run = this.#run;
    this.#visibility?.disconnect();
    this.#enter('loading');
    try {
      const [engineModule, basemap, furniture] = await Promise.all([
        loadMapEngine(),
        loadBasemap(),
        import('./map-furniture.ts'),
      ]);
      if (run !== this.#run) return;
      const { model, listener, lang, t, noShortcuts } = this.#options;
      const shortcuts = (this.#shortcuts ??= new furniture.Shortcuts(this.#host, noShortcuts));
      this.#basemap = basemap;
      this.#furnish(furniture);
      this.#engine = engineModule.createMapEngine({
        container,
        listener: {
          ...listener,
          onViewChange: (view, by) => {
            this.#noteLimit(view);
            listener.onViewChange(view, by);
          },
          onGestureHint: (kind) => this.#showHint(kind),
        },
        label: () => t()('marks'),
        appearance: (mark) =>
          furniture.markAppearance(
            model.listingsOf(mark),
            t(),
            model.say,
            model.reader.formats,
            model.numbers.get(mark.records[0] ?? -1),
          ),
        covers: () =>
          [...container.parentElement!.querySelectorAll('[data-over-map]')].map((e) => e.getBoundingClientRect()),
        takesLetters: () => shortcuts.isOn,
        bounds: model.bounds,
        land: basemap.land,
        borders: basemap.borders,
        towns: basemap.towns(lang()),
        lang: lang(),
        animate: reducedMotion()?.matches === false,
      });
      // the land and the marks each in a task of its own, so that neither holds the page up
      await nextTask();
      if (run !== this.#run) return;
      this.drawListings();
      const chosen = this.#options.chosen();
      if (chosen) this.#engine.reveal(chosen);
      this.#enter('ready');
      // what now stands over the map may be in the way of a mark: seen to before anything is painted
      await this.#host.updateComplete;
      if (run === this.#run) this.#engine.resize();
    } catch (cause) {
      if (run !== this.#run) return;
      console.warn('sanctuary-widgets: the map could not be drawn; the list is complete without it.', cause);
      this.#enter('failed');
    }
  }

  #noteLimit({ limit }: MapView): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.#host.requestUpdate();
  }

  #showHint(kind: 'wheel' | 'touch' | undefined): void {
    clearTimeout(this.#hintTimer);
    this.#hint = kind;
    this.#host.requestUpdate();
    if (kind) this.#hintTimer = setTimeout(() => this.#showHint(undefined), HINT_TIME);
  }

  #furnish(furniture: Furniture): void {
    this.#furniture = furniture;
    adoptSheet(this.#host.shadowRoot, furniture.furnitureStyles);
  }

  #enter(phase: typeof this.phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
