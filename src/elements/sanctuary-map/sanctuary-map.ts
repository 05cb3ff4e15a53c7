import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { hasFallback, SanctuaryElement } from '../../base/sanctuary-element.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import { heading } from '../../base/templates/heading.ts';
import type { AreaState } from '../../base/area-records.ts';
import type { BBox } from '../../domain/geo.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import { AreaController } from './area-controller.ts';
import { renderAreaNote } from './area-note.view.ts';
import { FilterController } from './filter-controller.ts';
import { renderFilters } from './filters.view.ts';
import { JourneyController } from './journey-controller.ts';
import { ListingsModel } from './listings-model.ts';
import { MapController } from './map-controller.ts';
import { MapParts } from './map-parts.ts';
import { renderMap } from './map.view.ts';
import { catalogue } from './messages/catalogue.ts';
import { RowsController } from './rows-controller.ts';
import { styles } from './sanctuary-map.styles.ts';
import { renderSide, renderSkeleton } from './side.view.ts';

/**
 * The network's groups and places as a map and a complete list, side by side, each driving the other. The land is drawn
 * from data in the package: nothing is asked of anyone but the feed's own server, unless a visitor asks for a detailed map
 * where one is offered.
 *
 * ```html
 * <sanctuary-map feed="https://example.org/feed.json">
 *   <a href="https://example.org/groups">Find a local group</a>
 * </sanctuary-map>
 * ```
 *
 * @tagname sanctuary-map
 *
 * @slot - Fallback content: shown until the feed has come, and for good if it cannot be read.
 *
 * @fires {SanctuaryReadyEvent} sanctuary-ready - the feed was read and is shown; again after each refresh
 * @fires {SanctuaryErrorEvent} sanctuary-error - the feed could not be read
 * @fires {SanctuaryIssuesEvent} sanctuary-issues - something in the feed is wrong or suspicious
 * @fires {SanctuarySelectEvent} sanctuary-select - a visitor opened a group or place, or closed its details
 *
 * @csspart heading - the widget's heading
 * @csspart filters - the row of filters
 * @csspart tools - the button of the tools, and the tools
 * @csspart timeline - the slider of years with its count
 * @csspart map - the frame around the map
 * @csspart controls - the map's zoom buttons
 * @csspart tiles - the line under the map that offers a detailed one
 * @csspart side - the list, or the details in its place
 * @csspart row - one line of the list
 * @csspart details - the details of a group or place
 * @csspart notice - the line that says the data is old or incomplete
 * @csspart message - what is said when there is nothing to show
 * @csspart source - the small print
 *
 * @cssprop [--sanctuary-map-height=40rem] - height of the widget; reserve the same in the page's own style sheet
 */
export class SanctuaryMapElement extends SanctuaryElement {
  static override readonly styles: CSSResultGroup = styles;

  /** What is shown: `groups`, `places`, or both. */
  @property() show?: string;

  /** Ids of groups, each shown with its places. */
  @property() group?: string;

  /** Streams shown, such as `school,library`. */
  @property() stream?: string;

  /** Nations shown, such as `wales,ireland`. */
  @property() nation?: string;

  /** Award statuses shown, such as `awarded,pledged`. */
  @property({ attribute: 'award-status' }) awardStatus?: string;

  /** Takes the filters away. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /** Takes the tools away: location, full screen, printing and downloads. */
  @property({ type: Boolean, attribute: 'no-tools' }) noTools = false;

  /** Adds growth over time: a slider of years, from 2005 to the present. */
  @property({ type: Boolean }) timeline = false;

  /** Offers visitors a detailed map from the server in `tile-url`, credited with `tile-attribution`. */
  @property({ type: Boolean }) tiles = false;

  /** Address of the tiles: `https://tiles.example/{z}/{x}/{y}{r}.png`, `{-y}` for TMS, or WMTS's names. */
  @property({ attribute: 'tile-url' }) tileUrl?: string;

  /** The credit that the makers of the tiles ask for: plain text, and links as `[words](https://…)`. */
  @property({ attribute: 'tile-attribution' }) tileAttribution?: string;

  /** The last zoom level the tile server has; 18 unless told. */
  @property({ type: Number, attribute: 'tile-max-zoom' }) tileMaxZoom?: number;

  /** Side of a tile in CSS pixels: 256 unless told, or 512. */
  @property({ type: Number, attribute: 'tile-size' }) tileSize?: number;

  /** `given` loads tiles without asking the visitor first, where the page has the right to. */
  @property({ attribute: 'tiles-consent' }) tilesConsent?: string;

  /** Takes the map's shortcuts of a single character away, until a visitor switches them on. */
  @property({ type: Boolean, attribute: 'no-shortcuts' }) noShortcuts = false;

  /** `both` (side by side, stacked when narrow), `list` or `map`. */
  @property({ reflect: true }) layout: 'both' | 'list' | 'map' = 'both';

  readonly #feed = new FeedController(this, ['groups', 'places']);
  readonly #words = new WordsController(this, catalogue);
  readonly #status = new StatusController(this, this.#feed);
  readonly #filter = new FilterController(this, () => this.#filtered());
  readonly #area: AreaController = new AreaController(
    this,
    () => this.#map.engine?.view.bounds,
    (bounds, state) => bounds === this.#told && this.#announceView(bounds, state),
  );
  readonly #model = new ListingsModel(this.#feed, this.#words, this.#filter, this.#area);
  readonly #rows = new RowsController(this, () => this.performUpdate());
  readonly #map: MapController = new MapController(this, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.canvas'),
    lang: () => this.#words.wanted,
    model: this.#model,
    t: () => this.#words.t,
    noShortcuts: () => this.noShortcuts,
    onEscape: () => {
      const isOpen = this.#journey.depth > 0;
      if (isOpen) this.#journey.back();
      return isOpen;
    },
    chosen: () => this.#model.listings.get(this.#journey.selected)?.position,
    listener: {
      onSelect: (record) => this.#journey.open(record, 'map'),
      onCluster: (records) => this.#journey.openCluster(records),
      onViewChange: ({ bounds }, by) => {
        this.#area.look(bounds);
        if (by === 'visitor') this.#announceView(bounds);
      },
      onHover: (record) => this.#journey.highlight(record),
    },
  });
  readonly #journey: JourneyController = new JourneyController(this, this.#model, () => this.#map.engine);
  readonly #announce = new AnnounceController(this);
  readonly #parts = new MapParts({
    host: this,
    model: this.#model,
    header: () => lastGood(this.#feed.state)?.data.header,
    engine: () => this.#map.engine,
    title: () => this.#title,
    announce: (words) => this.#announce.say(words),
    narrowed: () => this.#narrow(),
  });

  #told: BBox | undefined;

  constructor() {
    super();
    new FocusKeeper(this, () => this.#journey.focusHeading());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    if (changed.has('timeline')) this.#parts.setTimeline(this.timeline);
    this.#parts.followTiles(this);
    if (this.#model.update(this)) {
      this.#journey.prune();
      this.#map.redraw();
    }
    this.status = this.#status.derive(this.#model.listings.all.length === 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('status') && this.status === 'stale') this.#announceStale();
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  get #title(): string {
    return this.heading ?? this.#words.t('heading');
  }

  #filtered(): void {
    this.#journey.clear();
    this.#narrow();
    this.#map.engine?.fitBounds(this.#model.bounds);
    this.#announce.say(this.#model.countLine);
  }

  /** Shows what is left of the list, in the same view. */
  #narrow(): void {
    this.#rows.reset();
    this.#model.narrow();
    this.#map.engine?.setPoints(this.#model.points);
    this.requestUpdate();
  }

  #clear = (): void => {
    this.#parts.reset();
    this.#filter.clear();
  };

  #fit = (): void => {
    this.#map.engine?.fitBounds(this.#model.bounds);
    this.#announceView(this.#model.bounds);
  };

  #retry = (): void => void this.refresh();

  #announceStale(): void {
    const { t, formats } = this.#words;
    const date = formats.moment(lastGood(this.#feed.state)?.fetchedAt ?? 0);
    this.#announce.say(t('stale', { date }));
  }

  #announceView(bounds: BBox, area: AreaState = 'whole'): void {
    this.#told = bounds;
    const { listings, records } = this.#model;
    const { t } = this.#words;
    const count = t(`in-view.${listings.noun}`, { n: listings.countWithin(bounds, records) });
    const view = this.#map.inWords(count, bounds);
    this.#announce.say(area === 'whole' ? view : `${view}. ${t(`area-${area}`)}`);
  }

  protected override render(): TemplateResult {
    const { t, lang, formats } = this.#words;
    const { state } = this.#feed;
    const loaded = lastGood(state);
    const { error, isSlow } = this.#status;
    if (!loaded && !error && (!isSlow || hasFallback(this))) return html`<slot></slot>`;
    const body = loaded
      ? this.#renderLoaded()
      : error
        ? renderError(error, state.status === 'loading', t, this.#retry)
        : renderSkeleton(t);
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      <div class="top">
        ${heading(this.headingLevel, this.#title, 'heading', 'heading')}
        ${loaded && !this.noTools ? this.#parts.renderTools(t) : nothing}
        ${loaded && !this.noFilters ? this.#renderFilters() : nothing}
      </div>
      ${renderNotices(state, this.status === 'stale', t, formats, this.#retry)}
      ${loaded && this.timeline ? this.#parts.renderTimeline() : nothing} ${body}
      ${loaded ? renderSource(loaded.data.header, t, this.#model.reader) : nothing} ${this.#announce.render()}
    </section>`;
  }

  #renderFilters(): TemplateResult | typeof nothing {
    const { t } = this.#words;
    return renderFilters({
      facets: this.#model.facets,
      open: this.#filter.open,
      t,
      formats: this.#words.formats,
      onToggleOpen: this.#filter.toggle,
      onChoose: this.#filter.choose,
      onClear: this.#filter.clear,
    });
  }

  #renderLoaded(): TemplateResult {
    if (this.status === 'empty') return renderEmpty(this.#words.t);
    // a map alone still needs somewhere for details to open
    const hasSide = this.layout !== 'map' || this.#journey.depth > 0;
    const hasMap = this.layout !== 'list';
    return html`<div class="body ${hasSide && hasMap ? 'is-split' : ''}">
      ${hasMap ? this.#renderMap() : nothing} ${hasSide ? this.#renderSide() : nothing}
    </div>`;
  }

  #renderMap(): TemplateResult {
    const { t } = this.#words;
    return renderMap({
      t,
      phase: this.#map.phase,
      onKey: this.#map.onKey,
      furniture: this.#map.renderFurniture(t, this.#fit),
      note: renderAreaNote(this.#area.state, t, this.#area.retry),
      foot: this.#parts.renderTiles(),
      onSkip: this.layout === 'map' ? undefined : () => this.#journey.focusHeading(),
    });
  }

  #renderSide(): TemplateResult {
    const { panel, depth, selected, highlighted, highlight, back } = this.#journey;
    const { listings, records, countLine, say, reader } = this.#model;
    return renderSide({
      listings,
      records,
      countLine,
      rowsShown: this.#rows.shown,
      pageSize: this.#rows.step,
      panel,
      panelDepth: depth,
      selected,
      highlighted,
      t: this.#words.t,
      words: say,
      reader,
      headingLevel: this.headingLevel + 1,
      onSelect: (record) => this.#journey.open(record, 'list'),
      directions: (listing) => this.#parts.renderDirections(listing),
      onHighlight: highlight,
      onMore: this.#rows.more,
      onBack: back,
      onClear: this.#clear,
    });
  }
}
