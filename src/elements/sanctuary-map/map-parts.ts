import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { inItsWords } from '../../base/in-its-words.ts';
import { missingPart } from '../../base/templates/missing-part.ts';
import { icon } from '../../base/templates/icon.ts';
import type { Position } from '../../domain/geo.ts';
import type { Collections, FeedView } from '../../feed/feed.ts';
import type { MapView } from '../../map/map-engine.ts';
import type { Area } from './area/area.ts';
import type { Facts } from './details/facts.ts';
import type { HashLink } from './hash/hash-link.ts';
import type { MapContext } from './map-context.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Tiles, TilesAttributes } from './tiles/tiles.ts';
import type { Timeline } from './timeline/timeline.ts';
import type { Tools } from './tools/tools.ts';

/** The parts of the map that few visits need: each comes when the page or the visitor asks for it. */
export class MapParts {
  readonly #context: MapContext;
  readonly #area: LazyPart<Area>;
  readonly #facts: LazyPart<Facts>;
  readonly #timeline: LazyPart<Timeline>;
  readonly #tiles: LazyPart<Tiles>;
  readonly #tools: LazyPart<Tools>;
  readonly #hash: LazyPart<HashLink>;
  #hashName = 'map';

  constructor(context: MapContext) {
    this.#context = context;
    const { host } = context;
    this.#area = new LazyPart(host, async () => new (await import('./area/area.ts')).Area(context));
    this.#facts = new LazyPart(host, async () => new (await import('./details/facts.ts')).Facts(context));
    this.#tiles = new LazyPart(host, async () => inItsWords(new (await import('./tiles/tiles.ts')).Tiles(context)));
    this.#timeline = new LazyPart(host, async () =>
      inItsWords(new (await import('./timeline/timeline.ts')).Timeline(context)),
    );
    this.#hash = new LazyPart(
      host,
      async () => new (await import('./hash/hash-link.ts')).HashLink(context, this.#hashName),
    );
    this.#tools = new LazyPart(host, async () => inItsWords(new (await import('./tools/tools.ts')).Tools(context)));
  }

  /** Where the visitor is, to about a kilometre, if they have let us know. */
  get visitor(): Position | undefined {
    return this.#tools.current?.visitor;
  }

  /** What was read of a feed, and where its server holds more, what has been found of that since. */
  collections(view: FeedView | undefined): Partial<Collections> | undefined {
    if (view?.area) this.#area.want();
    return this.#area.current ? this.#area.current.collections(view) : view?.collections;
  }

  /** What is to be known of the view, on the map: that there is more than is shown, or that it could not be asked for. */
  renderAreaNote(): TemplateResult | typeof nothing {
    return this.#area.current?.renderNote() ?? nothing;
  }

  /** Begins to keep what is shown in the page's address. A name that cannot stand there is `map`. */
  setHash(name: string): void {
    if (/^[\w-]{1,40}$/.test(name)) this.#hashName = name;
    this.#hash.want();
  }

  /** Hears of each move of the map. */
  moved(view: MapView, by: 'visitor' | 'element'): void {
    this.#hash.current?.moved(view, by);
    this.#area.current?.look(view.bounds);
    if (this.#area.hasFailed && by === 'visitor') void this.#area.load();
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

  /** Has the facts of listings come before any is opened. */
  prepare(): void {
    this.#facts.want();
  }

  /** What details say of a listing below its name, and the ways there: nothing until they have come. */
  renderFacts(...shown: Parameters<Facts['render']>): TemplateResult {
    this.#facts.want();
    this.#tools.want();
    return html`${this.#facts.current?.render(...shown)} ${missingPart(this.#facts, this.#context.t())}
    ${this.#tools.current?.renderDirections(shown[0])}`;
  }
}
