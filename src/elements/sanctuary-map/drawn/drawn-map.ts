import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import type { AreaState } from '../../../base/area-records.ts';
import { reducedMotion } from '../../../base/reduced-motion.ts';
import type { BBox } from '../../../domain/geo.ts';
import type { Basemap } from '../../../geodata/basemap.ts';
import type { MapEngine, MapEngineModule, MapEngineOptions, MapView } from '../../../map/map-engine.ts';
import type { MapContext } from '../map-context.ts';
import type { MapControllerOptions } from '../map-controller.ts';
import { Shortcuts } from '../shortcuts/shortcuts.ts';
import { furnitureStyles } from './furniture.styles.ts';
import { renderFurniture } from './furniture.view.ts';
import { areasOf, boundsOfRecords, countWithin, pointsOf } from './listing-shapes.ts';
import { onMapKey } from './map-keys.ts';
import { markAppearance } from './mark-appearance.ts';
import { viewWords } from './view-words.ts';

/** Milliseconds a gesture hint stays over the map. */
const HINT_TIME = 2000;

/**
 * The map while it is drawn: what is on it, what stands over it, and what is said of it. A chunk that comes with the
 * engine: a page whose map nobody scrolls to does not wait for it.
 */
export class DrawnMap {
  readonly #context: MapContext;
  readonly #options: MapControllerOptions;
  readonly #shortcuts: Shortcuts;
  #engine: MapEngine | undefined;
  #basemap: Basemap | undefined;
  #limit: MapView['limit'];
  #hint: 'wheel' | 'touch' | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #isPadOpen = false;
  /** The view that was told last. */
  #told: BBox | undefined;

  constructor(context: MapContext, options: MapControllerOptions) {
    this.#context = context;
    this.#options = options;
    this.#shortcuts = new Shortcuts(context.host, options.noShortcuts);
    adoptSheet(context.host.shadowRoot, furnitureStyles);
  }

  /** The engine, from when the land is drawn until the map is taken down. */
  get engine(): MapEngine | undefined {
    return this.#engine;
  }

  /** Draws the land. What is listed comes by `drawListings`, and `takeDown` ends it. */
  draw(container: HTMLElement, { createMapEngine }: MapEngineModule, basemap: Basemap): void {
    const { lang } = this.#options;
    this.#basemap = basemap;
    this.#engine = createMapEngine({
      container,
      listener: {
        ...this.#options.listener,
        onViewChange: this.#onView,
        onGestureHint: (kind) => this.#showHint(kind),
      },
      label: () => this.#context.t()('marks'),
      appearance: this.#appearance,
      covers: () =>
        [...container.parentElement!.querySelectorAll('[data-over-map]')].map((e) => e.getBoundingClientRect()),
      takesLetters: () => this.#shortcuts.isOn,
      bounds: this.#bounds,
      land: basemap.land,
      borders: basemap.borders,
      towns: basemap.towns(lang()),
      lang: lang(),
      animate: reducedMotion()?.matches === false,
    });
  }

  /** Draws the points of what is shown, and the areas of its groups. */
  drawListings(): void {
    const { listings, records } = this.#context.model;
    this.#engine?.setPoints(pointsOf(listings, records));
    this.#engine?.setAreas(areasOf(listings, records));
  }

  /** Draws the points anew, and the town names in the language of the moment. */
  redraw(): void {
    if (this.#basemap) this.#engine?.setTowns(this.#basemap.towns(this.#options.lang()));
    this.drawListings();
  }

  /** Moves the map to all that is shown. */
  fit(): void {
    this.#engine?.fitBounds(this.#bounds);
  }

  takeDown(): void {
    clearTimeout(this.#hintTimer);
    this.#hint = undefined;
    this.#engine?.destroy();
    this.#engine = undefined;
  }

  /** Tells what has come into view. */
  tell(bounds: BBox, area: AreaState = 'whole'): void {
    if (!this.#basemap) return;
    this.#told = bounds;
    const { announce, model, t } = this.#context;
    const { listings, records } = model;
    const count = t()(`in-view.${listings.noun}`, { n: countWithin(bounds, listings, records) });
    const view = viewWords(count, bounds, model, this.#basemap.towns(this.#options.lang()), t());
    announce(area === 'whole' ? view : `${view}. ${t()(`area-${area}`)}`);
  }

  /** The same again, once a server has been asked what is there; nothing where the view is another by now. */
  answer(bounds: BBox, area: AreaState): void {
    if (bounds === this.#told) this.tell(bounds, area);
  }

  /** What stands on the map. */
  render(): TemplateResult {
    return renderFurniture({
      t: this.#context.t(),
      engine: this.#engine!,
      hint: this.#hint,
      shortcuts: this.#shortcuts,
      onFit: () => {
        this.fit();
        this.tell(this.#bounds);
      },
      isPadOpen: this.#isPadOpen,
      onTogglePad: () => {
        this.#isPadOpen = !this.#isPadOpen;
        this.#context.host.requestUpdate();
      },
    });
  }

  onKey(event: KeyboardEvent): void {
    if (this.#engine) onMapKey(event, this.#engine, this.#shortcuts, this.#options.onEscape);
  }

  get #bounds(): BBox {
    const { listings, records } = this.#context.model;
    return boundsOfRecords(listings, records);
  }

  readonly #appearance: MapEngineOptions['appearance'] = ({ records }) => {
    const { model, t } = this.#context;
    const { listings, numbers, reader, say } = model;
    return markAppearance(
      records.flatMap((record) => listings.get(record) ?? []),
      t(),
      say,
      reader,
      numbers.get(records[0] ?? -1),
    );
  };

  readonly #onView = (view: MapView, by: 'visitor' | 'element'): void => {
    if (view.limit !== this.#limit) {
      this.#limit = view.limit;
      this.#context.host.requestUpdate();
    }
    this.#options.listener.onViewChange(view, by);
    if (by === 'visitor') this.tell(view.bounds);
  };

  #showHint(kind: 'wheel' | 'touch' | undefined): void {
    clearTimeout(this.#hintTimer);
    this.#hint = kind;
    this.#context.host.requestUpdate();
    if (kind) this.#hintTimer = setTimeout(() => this.#showHint(undefined), HINT_TIME);
  }
}
