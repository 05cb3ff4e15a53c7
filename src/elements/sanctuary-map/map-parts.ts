import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { icon } from '../../base/templates/icon.ts';
import type { Position } from '../../domain/geo.ts';
import type { Listing } from '../../domain/listing.ts';
import type { MapView } from '../../map/map-engine.ts';
import type { HashLink } from './hash/hash-link.ts';
import type { MapContext } from './map-context.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Tiles, TilesAttributes } from './tiles/tiles.ts';
import type { Timeline } from './timeline/timeline.ts';
import type { Tools } from './tools/tools.ts';

/** The parts of the map that few visits need: each comes when the page or the visitor asks for it. */
export class MapParts {
  readonly #timeline: LazyPart<Timeline>;
  readonly #tiles: LazyPart<Tiles>;
  readonly #tools: LazyPart<Tools>;
  readonly #hash: LazyPart<HashLink>;
  #hashName = 'map';

  constructor(context: MapContext) {
    this.#tiles = new LazyPart(context.host, async () => new (await import('./tiles/tiles.ts')).Tiles(context));
    this.#timeline = new LazyPart(
      context.host,
      async () => new (await import('./timeline/timeline.ts')).Timeline(context),
    );
    this.#hash = new LazyPart(
      context.host,
      async () => new (await import('./hash/hash-link.ts')).HashLink(context, this.#hashName),
    );
    this.#tools = new LazyPart(context.host, async () => new (await import('./tools/tools.ts')).Tools(context));
  }

  /** Where the visitor is, to about a kilometre, if they have let us know. */
  get visitor(): Position | undefined {
    return this.#tools.current?.visitor;
  }

  /** Begins to keep what is shown in the page's address. A name that cannot stand there is `map`. */
  setHash(name: string): void {
    if (/^[\w-]{1,40}$/.test(name)) this.#hashName = name;
    this.#hash.want();
  }

  /** Hears of each move of the map. */
  moved(view: MapView, by: 'visitor' | 'element'): void {
    this.#hash.current?.moved(view, by);
  }

  /** Follows the attribute `timeline`. */
  setTimeline(isWanted: boolean): void {
    if (isWanted) this.#timeline.want();
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

  /** A button that leads back to the present; nothing where no year was chosen. */
  renderPresent(): TemplateResult | typeof nothing {
    return this.#timeline.current?.renderPresent() ?? nothing;
  }

  /** Follows the attributes about tiles, and what the visitor has said to them. */
  followTiles(attributes: TilesAttributes): void {
    if (attributes.tiles) this.#tiles.want();
    this.#tiles.current?.follow(attributes);
  }

  /** What stands under the map: the offer of tiles, or whose they are. */
  renderTiles(): TemplateResult | typeof nothing {
    return this.#tiles.current?.render() ?? nothing;
  }

  /** The button of the tools, and the tools beneath it once it is pressed. */
  renderTools(t: TranslateMap): TemplateResult {
    const { current, hasFailed } = this.#tools;
    const press = async (): Promise<void> => (await this.#tools.load())?.toggle();
    const isOpen = current?.isOpen ?? false;
    return html`<div class="tools" part="tools" @keydown=${current?.close} @focusout=${current?.close}>
      <button
        type="button"
        class="control"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="tools"
        @click=${press}
      >
        ${t('tools')} ${icon('chevron', 16)}
      </button>
      ${hasFailed ? html`<p role="alert">${t('tools-failed')}</p>` : nothing} ${isOpen ? current?.render() : nothing}
    </div>`;
  }

  /** The ways to a listing that has opened; nothing until they have come. */
  renderDirections(listing: Listing): TemplateResult | typeof nothing {
    this.#tools.want();
    return this.#tools.current?.renderDirections(listing) ?? nothing;
  }
}
