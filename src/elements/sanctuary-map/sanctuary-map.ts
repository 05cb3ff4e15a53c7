import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { PrintController } from '../../base/controllers/print-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { SanctuarySelectEvent } from '../../base/events.ts';
import { hasFallback, SanctuaryElement, type WidgetStatus } from '../../base/sanctuary-element.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import { heading } from '../../base/templates/heading.ts';
import type { BBox } from '../../domain/geo.ts';
import type { FeedError } from '../../feed/feed-error.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import { AreaController } from './area-controller.ts';
import { FilterController } from './filter-controller.ts';
import { renderFilters } from './filters.view.ts';
import { ListingsModel } from './listings-model.ts';
import { MapController } from './map-controller.ts';
import { keyOf } from './map-listings.ts';
import { renderMap } from './map.view.ts';
import { catalogue } from './messages/catalogue.ts';
import { PanelController } from './panel-controller.ts';
import type { PanelOrigin } from './panel-trail.ts';
import { styles } from './sanctuary-map.styles.ts';
import { renderSide, renderSkeleton } from './side.view.ts';

/** How many lines of the list are drawn at first, and more at each press of "show more". */
const PAGE = 50;

/** Milliseconds before "loading" is said: most lists are there sooner. */
const LOADING_DELAY = 500;

/**
 * The network's groups and places as a map and a complete list, side by side, each driving the other. The land is drawn
 * from data in the package: nothing is asked of anyone but the feed's own server.
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
 * @csspart map - the frame around the map
 * @csspart controls - the map's zoom buttons
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

  /** `both` (side by side, stacked when narrow), `list` or `map`. */
  @property({ reflect: true }) layout: 'both' | 'list' | 'map' = 'both';

  @state() private highlighted: number | undefined;
  @state() private rowsShown = PAGE;
  @state() private slow = false;

  readonly #feed = new FeedController(this, ['groups', 'places']);
  readonly #words = new WordsController(this, catalogue);
  readonly #filter = new FilterController(this, () => this.#filtered());
  readonly #area = new AreaController(this, (bounds) => bounds === this.#told && this.#announceView(bounds));
  readonly #model = new ListingsModel(this.#feed, this.#words, this.#filter, this.#area);
  readonly #panels = new PanelController(this, (origin) => this.#focusOrigin(origin));
  readonly #map = new MapController(this, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.canvas'),
    lang: () => this.#words.wanted,
    model: this.#model,
    chosen: () => this.#model.listings.all[this.#selected ?? -1]?.position,
    listener: {
      onSelect: (record) => this.#open(record, 'map'),
      onCluster: (records) => this.#openCluster(records),
      onViewChange: ({ bounds }, by) => {
        this.#area.look(bounds);
        if (by === 'visitor') this.#announceView(bounds);
      },
      onHover: (record) => (this.highlighted = record),
    },
  });
  readonly #announce = new AnnounceController(this);

  #told: BBox | undefined;
  #error: FeedError | undefined;
  #rowsOnScreen = PAGE;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new FocusKeeper(this, () => this.#panels.focusHeading());
    new PrintController(
      this,
      () => this.#showRows(Infinity),
      () => this.#showRows(this.#rowsOnScreen),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#slowTimer);
    this.slow = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    this.#derive();
    this.#rememberError();
    this.status = this.#statusNow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#map.engine?.select(this.#selected);
    this.#map.engine?.highlight(this.highlighted);
    if (changed.has('status') && this.status === 'stale') this.#announceStale();
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  /** Record number of the listing whose details are open. */
  get #selected(): number | undefined {
    return this.#panels.selected && this.#model.listings.indexOf(this.#panels.selected);
  }

  /** Works the list out again when what it comes from has changed, and takes everything with it. */
  #derive(): void {
    const pointed = this.#model.listings.all[this.highlighted ?? -1];
    const isMark = this.shadowRoot?.activeElement?.matches('.canvas:not(:hover) .mark');
    if (!this.#model.update(this)) return;
    this.#panels.prune(this.#model.listings);
    this.highlighted = undefined;
    this.#map.redraw();
    // record numbers have changed under the mark that has focus
    const record = isMark && pointed ? this.#model.listings.indexOf(keyOf(pointed)) : undefined;
    if (record !== undefined) this.#map.engine?.focusMark(record);
  }

  /** Keeps the error on the page while it is tried again, so that the button pressed does not vanish under the finger. */
  #rememberError(): void {
    const { state } = this.#feed;
    if (state.status === 'failed') this.#error = state.error;
    else if (state.status === 'ready' || !this.#feed.url) this.#error = undefined;
  }

  #statusNow(): WidgetStatus {
    const { state } = this.#feed;
    const loaded = lastGood(state);
    // old until something newer has come, also while it is tried again
    if (loaded && this.#error) return 'stale';
    if (!loaded) return state.status === 'failed' ? 'error' : 'loading';
    return this.#model.listings.all.length > 0 ? 'ready' : 'empty';
  }

  #open(record: number, from: PanelOrigin['from']): void {
    const listing = this.#model.listings.all[record];
    if (!listing) return;
    const key = keyOf(listing);
    this.#panels.open({ kind: 'details', key }, { from, key });
    if (from === 'list' && listing.position) this.#map.engine?.reveal(listing.position);
    this.dispatchEvent(new SanctuarySelectEvent(listing));
  }

  #openCluster(records: readonly number[]): void {
    const keys = records
      .map((record) => this.#model.listings.all[record])
      .flatMap((listing) => (listing ? [keyOf(listing)] : []));
    if (keys[0]) this.#panels.open({ kind: 'cluster', keys }, { from: 'map', key: keys[0] });
  }

  #back = (): void => {
    const wasOpen = this.#panels.selected;
    this.#panels.close();
    if (wasOpen) this.dispatchEvent(new SanctuarySelectEvent(undefined));
  };

  #filtered(): void {
    this.rowsShown = this.#rowsOnScreen = PAGE;
    this.#panels.clear();
    this.#model.narrow();
    this.#map.engine?.setPoints(this.#model.points);
    this.#map.engine?.fitBounds(this.#model.bounds);
    this.#announce.say(
      this.#words.t('results-of', { n: this.#model.records.length, total: this.#model.listings.all.length }),
    );
  }

  #fit = (): void => {
    this.#map.engine?.fitBounds(this.#model.bounds);
    this.#announceView(this.#model.bounds);
  };

  #showMore = (): void => {
    const next = this.rowsShown;
    this.rowsShown = this.#rowsOnScreen = next + PAGE;
    // the button may be gone: focus goes on to the first of the new lines
    void this.updateComplete.then(() => this.shadowRoot?.querySelectorAll<HTMLElement>('.row')[next]?.focus());
  };

  /** At once, for paper. */
  #showRows(count: number): void {
    this.rowsShown = count;
    if (this.isUpdatePending) this.performUpdate();
  }

  #retry = (): void => void this.refresh();

  #announceStale(): void {
    const { t, formats } = this.#words;
    const date = formats.moment(lastGood(this.#feed.state)?.fetchedAt ?? 0);
    this.#announce.say(t('stale', { date }));
  }

  #announceView(bounds: BBox): void {
    this.#told = bounds;
    this.#announce.say(this.#words.t('in-view', { n: this.#model.listings.countWithin(bounds, this.#model.records) }));
  }

  #focusOrigin({ from, key }: PanelOrigin): void {
    const record = this.#model.listings.indexOf(key);
    if (record !== undefined && from === 'map' && this.#map.engine?.focusMark(record)) return;
    const row = this.shadowRoot?.querySelector<HTMLElement>(`[data-record="${record}"]`);
    if (row) row.focus();
    else this.#panels.focusHeading();
  }

  protected override render(): TemplateResult {
    const { t, lang, formats } = this.#words;
    const { state } = this.#feed;
    const loaded = lastGood(state);
    if (!loaded && !this.#error && (!this.slow || hasFallback(this))) return html`<slot></slot>`;
    const body = loaded
      ? this.#renderLoaded()
      : this.#error
        ? renderError(this.#error, state.status === 'loading', t, this.#retry)
        : renderSkeleton(t);
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      <div class="top">
        ${heading(this.headingLevel, this.heading ?? t('heading'), 'heading', 'heading')}
        ${loaded && !this.noFilters ? this.#renderFilters() : nothing}
      </div>
      ${renderNotices(state, this.status === 'stale', t, formats, this.#retry)} ${body}
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
    const hasSide = this.layout !== 'map' || this.#panels.depth > 0;
    const hasMap = this.layout !== 'list';
    return html`<div class="body ${hasSide && hasMap ? 'is-split' : ''}">
      ${hasMap ? this.#renderMap() : nothing} ${hasSide ? this.#renderSide() : nothing}
    </div>`;
  }

  #renderMap(): TemplateResult {
    const { t } = this.#words;
    const { phase, engine } = this.#map;
    return renderMap({
      t,
      phase,
      engine,
      furniture: this.#map.renderFurniture(t, this.#fit),
      onSkip: this.layout === 'map' ? undefined : () => this.#panels.focusHeading(),
    });
  }

  #renderSide(): TemplateResult {
    const panel = this.#panels.current;
    return renderSide({
      listings: this.#model.listings,
      records: this.#model.records,
      rowsShown: this.rowsShown,
      pageSize: PAGE,
      panel,
      panelDepth: this.#panels.depth,
      selected: this.#selected,
      highlighted: this.highlighted,
      t: this.#words.t,
      words: this.#model.say,
      reader: this.#model.reader,
      headingLevel: this.headingLevel + 1,
      onSelect: (record) => this.#open(record, 'list'),
      onHighlight: (record) => (this.highlighted = record),
      onMore: this.#showMore,
      onBack: this.#back,
      onClear: this.#filter.clear,
    });
  }
}
