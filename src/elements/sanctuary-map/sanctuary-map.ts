import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { warmFormats } from '../../base/warm-formats.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import { heading } from '../../base/templates/heading.ts';
import type { Position } from '../../domain/geo.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import { renderFaces, type Face } from './faces.view.ts';
import { FilterController } from './filter-controller.ts';
import { SanctuaryFilterEvent } from './filter-event.ts';
import { JourneyController } from './journey-controller.ts';
import { ListingsModel, type ModelChange } from './listings-model.ts';
import { MapAttributes } from './map-attributes.ts';
import type { MapContext } from './map-context.ts';
import { MapController } from './map-controller.ts';
import { MapParts } from './map-parts.ts';
import { MapTeller } from './map-teller.ts';
import { renderMap } from './map.view.ts';
import { catalogue } from './messages/catalogue.ts';
import { RowsController } from './rows-controller.ts';
import { styles } from './sanctuary-map.styles.ts';
import { renderSide, renderSkeleton } from './side.view.ts';

/** As many entries as are taken in at a glance: no need to search, sort or skip them. */
const GLANCE = 7;

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
 * @fires {SanctuaryFilterEvent} sanctuary-filter - a visitor searched, filtered or sorted the list
 * @fires {SanctuaryPointEvent} sanctuary-point - a visitor points at a group or place, in the list or on the map
 *
 * @csspart heading - the widget's heading
 * @csspart tools - the button of the tools, and the tools
 * @csspart filters - the search, the filters and the order
 * @csspart faces - the buttons for list and map, where there is room for one
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
export class SanctuaryMapElement extends MapAttributes {
  static override readonly styles: CSSResultGroup = styles;

  readonly #feed = new FeedController(this, ['groups', 'places']);
  readonly #words = new WordsController(this, catalogue, warmFormats);
  readonly #status = new StatusController(this, this.#feed);
  readonly #filter = new FilterController(this, () => (this.#isChoosing = true));
  readonly #model: ListingsModel = new ListingsModel(this.#feed, this.#words, (view) => this.#parts.collections(view));
  readonly #rows: RowsController = new RowsController(
    this,
    () => this.performUpdate(),
    (from, to, total) => this.#teller.rows(from, to, total),
  );
  readonly #teller = new MapTeller(this, this.#words, this.#model);
  readonly #context: MapContext = {
    host: this,
    model: this.#model,
    header: () => lastGood(this.#feed.state)?.data.header,
    engine: () => this.#map.engine,
    isViewTold: () => this.tiles || lastGood(this.#feed.state)?.data.area !== undefined,
    t: () => this.#words.t,
    title: () => this.#title,
    announce: (words) => this.#teller.say(words),
    answered: (bounds, state) => this.#map.drawn?.answer(bounds, state),
    narrowed: () => this.#narrow(),
    choice: () => this.#filter.choice,
    selected: () => this.#journey.selectedKey,
    isLocated: () => this.#parts.visitor !== undefined,
    restore: (choice) => this.#filter.restore(choice),
    open: (key) => this.#journey.show(key),
  };
  readonly #parts = new MapParts(this.#context);
  readonly #journey: JourneyController = new JourneyController(this, this.#model, () => this.#map.engine);
  readonly #map: MapController = new MapController(this.#context, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.canvas'),
    lang: () => this.#words.wanted,
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
      onViewChange: (view, by) => {
        this.#center = view.center;
        this.#parts.moved(view, by);
        if (this.sort === 'nearest') this.requestUpdate();
      },
      onHover: (record) => this.#journey.point(record),
    },
  });

  #center: Position | undefined;
  /** A visitor has made a choice that the next update shows. */
  #isChoosing = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.#journey.focusHeading());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    if (changed.has('hash') && this.hash !== undefined) this.#parts.setHash(this.hash);
    if (changed.has('timeline')) this.#parts.setTimeline(this.timeline);
    this.#parts.followTiles(this);
    const from = this.#parts.visitor ?? this.#center ?? this.#map.engine?.view.center;
    const change = this.#model.update(this, this.#filter.choice, from);
    if (change) this.#follow(change);
    if (changed.has('pointed')) this.#journey.highlight(this.#model.listings.recordOf(`group:${this.pointed ?? ''}`));
    this.status = this.#status.derive(this.#model.listings.all.length === 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('status') && this.status === 'stale')
      this.#teller.stale(lastGood(this.#feed.state)?.fetchedAt ?? 0);
    if (this.#isChoosing) this.#tellChoice();
    if (this.#model.listings.all.length > 0 && (this.layout === 'list' || !this.#map.isComing)) this.#parts.prepare();
    if (changed.has('numbered')) this.#map.engine?.refresh();
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  get #title(): string {
    return this.heading ?? this.#words.t('heading');
  }

  /** Takes everything with it that shows what the model has. */
  #follow(change: NonNullable<ModelChange>): void {
    if (change === 'listings') {
      this.#journey.prune();
      this.#map.drawn?.redraw();
      return;
    }
    this.#rows.reset();
    if (change === 'sorted') return;
    this.#journey.clear();
    this.#map.drawn?.drawListings();
    this.#map.drawn?.fit();
  }

  #tellChoice(): void {
    this.#isChoosing = false;
    const { choice } = this.#filter;
    const { listings, records } = this.#model;
    this.#teller.choice();
    this.dispatchEvent(new SanctuaryFilterEvent(choice, records.length, listings.all.length));
  }

  /** Shows what is left of the list, in the same view. */
  #narrow(): void {
    this.#rows.reset();
    this.#model.sift();
    this.#map.drawn?.drawListings();
    this.requestUpdate();
  }

  #clear = (): void => {
    this.#parts.reset();
    this.#filter.clear();
  };

  #skipList = (): void => this.shadowRoot?.querySelector<HTMLElement>('#end')?.focus();

  #retry = (): void => void this.refresh();

  protected override render(): TemplateResult {
    const { t, lang, formats } = this.#words;
    const { state } = this.#feed;
    const loaded = lastGood(state);
    const { error } = this.#status;
    const near = this.#parts.visitor ? 'visitor' : this.layout === 'list' ? undefined : 'map';
    if (this.#status.isBlank) return html`<slot></slot>`;
    const body = loaded
      ? this.#renderLoaded()
      : error
        ? renderError(error, state.status === 'loading', t, this.#retry)
        : html`${this.#renderFaces()} ${renderSkeleton(t)}`;
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      <div class="top">
        ${heading(this.headingLevel, this.#title, 'heading', 'heading')}
        ${loaded && !this.noTools && this.status !== 'empty' ? this.#parts.renderTools(t) : nothing}
        ${
          this.noFilters || this.status === 'error' || this.status === 'empty'
            ? nothing
            : this.#filter.render(this.#model, this.#words, near, this.#isLong)
        }
      </div>
      ${renderNotices(state, this.status === 'stale', t, formats, this.#retry)}
      ${loaded && this.timeline ? this.#parts.renderTimeline() : nothing} ${body}
      ${
        loaded
          ? html`<div id="end" class="end" tabindex="-1">
              ${renderSource(loaded.data.header, t, this.#model.reader)}
            </div>`
          : nothing
      }
      ${this.#teller.render()}
    </section>`;
  }

  /** Whether the list is too long to be taken in at a glance, and so is searched, sorted and skipped. */
  get #isLong(): boolean {
    return this.#model.listings.all.length > GLANCE || this.search !== '';
  }

  #renderLoaded(): TemplateResult {
    const { t } = this.#words;
    if (this.status === 'empty') return renderEmpty(t);
    // a map alone still needs somewhere for details to open
    const hasSide = this.layout !== 'map' || this.#journey.depth > 0;
    const hasMap = this.layout !== 'list';
    return html`${this.#renderFaces()}
      <div class="body ${hasSide && hasMap ? `is-split shows-${this.#face}` : ''}">
        ${hasMap ? this.#renderMap() : nothing} ${hasSide ? this.#renderSide() : nothing}
      </div>`;
  }

  /** What is shown of the two where there is room for one. */
  get #face(): Face {
    return this.#journey.face ?? (this.narrow === 'map' ? 'map' : 'list');
  }

  #renderFaces(): TemplateResult | typeof nothing {
    return this.layout === 'both' ? renderFaces(this.#face, this.#words.t, this.#journey.showFace) : nothing;
  }

  #renderMap(): TemplateResult {
    const { t } = this.#words;
    return renderMap({
      t,
      phase: this.#map.phase,
      onKey: (event) => this.#map.drawn?.onKey(event),
      furniture: this.#map.render(),
      note: this.#parts.renderAreaNote(),
      foot: this.#parts.renderTiles(),
      onSkip: this.layout === 'map' ? undefined : this.#journey.skipMap,
    });
  }

  #renderSide(): TemplateResult {
    const { choice, choose } = this.#filter;
    const hasMap = this.layout !== 'list' && this.#map.phase !== 'failed';
    return renderSide({
      model: this.#model,
      journey: this.#journey,
      rows: this.#rows,
      t: this.#words.t,
      headingLevel: this.headingLevel + 1,
      choice,
      from: choice.sort === 'nearest' ? this.#parts.visitor : undefined,
      facts: (listing) => this.#parts.renderFacts(listing, hasMap, this.#journey.openRow),
      present: () => this.#parts.renderPresent(),
      onClear: this.#clear,
      onClearSearch: () => choose({ search: '' }),
      onSkip: this.#isLong ? this.#skipList : undefined,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sanctuary-map': SanctuaryMapElement;
  }
}
