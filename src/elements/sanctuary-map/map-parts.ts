import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import type { MapContext } from './map-context.ts';
import type { Tiles, TilesAttributes } from './tiles/tiles.ts';
import type { Timeline } from './timeline/timeline.ts';

/** The parts of the map that few visits need: each comes when the page or the visitor asks for it. */
export class MapParts {
  readonly #timeline: LazyPart<Timeline>;
  readonly #tiles: LazyPart<Tiles>;

  constructor(context: MapContext) {
    this.#tiles = new LazyPart(context.host, async () => new (await import('./tiles/tiles.ts')).Tiles(context));
    this.#timeline = new LazyPart(
      context.host,
      async () => new (await import('./timeline/timeline.ts')).Timeline(context),
    );
  }

  /** Follows the attribute `timeline`. */
  setTimeline(isWanted: boolean): void {
    if (isWanted) void this.#timeline.load();
    else this.#timeline.current?.end();
  }

  /** Shows everything again, whatever year was chosen. */
  reset(): void {
    this.#timeline.current?.present();
  }

  /** The timeline, or the room for it until it has come. */
  renderTimeline(): TemplateResult | typeof nothing {
    if (this.#timeline.hasFailed) return nothing;
    return html`<div class="timeline" part="timeline">${this.#timeline.current?.render() ?? nothing}</div>`;
  }

  /** Follows the attributes about tiles, and what the visitor has said to them. */
  followTiles(attributes: TilesAttributes): void {
    if (attributes.tiles) void this.#tiles.load();
    this.#tiles.current?.follow(attributes);
  }

  /** What stands under the map: the offer of tiles, or whose they are. */
  renderTiles(): TemplateResult | typeof nothing {
    return this.#tiles.current?.render() ?? nothing;
  }
}
