import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { SanctuarySelectEvent } from '../../base/events.ts';
import { SanctuaryElement, type WidgetStatus } from '../../base/sanctuary-element.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import { contains, type BBox } from '../../domain/geo.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import type { MapEngineListener, MapMark, MarkAppearance, PointSet } from '../../map/map-engine.ts';
import { parseScope } from './attributes.ts';
import { facetModels } from './facet-models.ts';
import { FilterController } from './filter-controller.ts';
import { renderFilters } from './filters.view.ts';
import { listingWords, type ListingWords } from './listing-words.ts';
import { MapController, type MapControllerHost } from './map-controller.ts';
import { keyOf, MapListings, type ListingKey } from './map-listings.ts';
import { renderMap } from './map.view.ts';
import { markAppearance } from './mark-appearance.ts';
import { catalogue } from './messages/catalogue.ts';
import { renderError, renderNotices, renderSource } from './notice.view.ts';
import { PanelController } from './panel-controller.ts';
import type { PanelOrigin } from './panel-trail.ts';
import { styles } from './sanctuary-map.styles.ts';
import { renderSide, renderSkeleton } from './side.view.ts';

/** How many lines of the list are drawn at first, and more at each press of "show more". */
const PAGE = 50;

/** Milliseconds before "loading" is said: most lists are there sooner. */
const LOADING_DELAY = 500;

/** Milliseconds a gesture hint stays over the map. */
const HINT_TIME = 2000;

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
export class SanctuaryMapElement extends SanctuaryElement implements MapControllerHost {
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
  @state() private hint: 'wheel' | 'touch' | undefined;
  @state() private slow = false;

  @query('.canvas') readonly mapContainer!: HTMLElement | null;

  readonly #feed = new FeedController(this, ['groups', 'places']);
  readonly #words = new WordsController(this, catalogue);
  readonly #map = new MapController(this);
  readonly #filter = new FilterController(this, () => this.#filtered());
  readonly #panels = new PanelController(this, (origin) => this.#focusOrigin(origin));
  readonly #announce = new AnnounceController(this);

  #listings = new MapListings(
    {},
    parseScope(this),
    () => '',
    () => 0,
  );
  /** Records the visitor's choices leave, in the order of the list. */
  #records: readonly number[] = [];
  #reader: Reader = { wanted: 'en', interfaceLang: 'en', feedLanguages: [], formats: this.#words.formats };
  #say: ListingWords = listingWords(this.#words.t, this.#reader);
  #derivedFrom: readonly unknown[] = [];
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#hintTimer);
    this.slow = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    this.#derive();
    this.status = this.#statusNow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const selected = this.#panels.selected && this.#listings.indexOf(this.#panels.selected);
    this.#map.engine?.select(selected);
    this.#map.engine?.highlight(this.highlighted);
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  /** Works the list out again when what it comes from has changed. */
  #derive(): void {
    const data = lastGood(this.#feed.state)?.data;
    const { t, lang, wanted, formats } = this.#words;
    const from = [data, t, wanted, this.show, this.group, this.stream, this.nation, this.awardStatus];
    if (from.every((value, i) => value === this.#derivedFrom[i])) return;
    this.#derivedFrom = from;
    this.#reader = { wanted, interfaceLang: lang, feedLanguages: data?.header.languages ?? [], formats };
    this.#say = listingWords(t, this.#reader);
    this.#listings = new MapListings(data?.collections ?? {}, parseScope(this), this.#say.name, formats.compare);
    this.#panels.prune(this.#listings);
    this.highlighted = undefined;
    this.#narrow();
  }

  /** Works out which records the visitor's choices leave, and draws them. */
  #narrow(): void {
    this.#records = this.#listings.chosen(this.#filter.choice);
    this.#map.engine?.setPoints(this.mapPoints());
  }

  #statusNow(): WidgetStatus {
    const { state } = this.#feed;
    if (state.status === 'failed') return state.previous ? 'stale' : 'error';
    if (!lastGood(state)) return 'loading';
    return this.#listings.all.length > 0 ? 'ready' : 'empty';
  }

  // What the map asks for

  get mapLang(): string {
    return this.#words.wanted;
  }

  mapPoints(): PointSet {
    return this.#listings.points(this.#records);
  }

  mapBounds(): BBox {
    return this.#listings.bounds(this.#records);
  }

  mapAppearance(mark: MapMark): MarkAppearance {
    const listings = mark.records.flatMap((record) => this.#listings.all[record] ?? []);
    return markAppearance(listings, this.#say, this.#reader.interfaceLang);
  }

  readonly mapListener: MapEngineListener = {
    onSelect: (record) => this.#open(record, 'map'),
    onCluster: (records) => {
      const keys = records.flatMap((record) => this.#keyOf(record) ?? []);
      if (keys[0]) this.#panels.open({ kind: 'cluster', keys }, { from: 'map', key: keys[0] });
    },
    onViewChange: (view, by) => by === 'visitor' && this.#announceView(view.bounds),
    onHover: (record) => (this.highlighted = record),
    onGestureHint: (kind) => this.#showHint(kind),
  };

  // What a visitor does

  #open(record: number, from: PanelOrigin['from']): void {
    const listing = this.#listings.all[record];
    if (!listing) return;
    const key = keyOf(listing);
    this.#panels.open({ kind: 'details', key }, { from, key });
    if (from === 'list' && listing.position) this.#map.engine?.reveal(listing.position);
    this.dispatchEvent(new SanctuarySelectEvent(listing));
  }

  #back = (): void => {
    const wasOpen = this.#panels.selected;
    this.#panels.close();
    if (wasOpen) this.dispatchEvent(new SanctuarySelectEvent(undefined));
  };

  #clear = (): void => {
    this.#filter.clear();
    this.#panels.focusHeadingAfterUpdate(); // the button that was pressed is gone
  };

  #filtered(): void {
    this.rowsShown = PAGE;
    this.#panels.clear();
    this.#narrow();
    this.#map.engine?.fitBounds(this.mapBounds());
    this.#announce.say(this.#words.t('results-of', { n: this.#records.length, total: this.#listings.all.length }));
  }

  #retry = (): void => void this.refresh();

  #showHint(kind: 'wheel' | 'touch'): void {
    this.hint = kind;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.hint = undefined), HINT_TIME);
  }

  #announceView(bounds: BBox): void {
    const inView = this.#records.filter((record) => {
      const position = this.#listings.all[record]?.position;
      return position && contains(bounds, position);
    });
    this.#announce.say(this.#words.t('in-view', { n: inView.length }));
  }

  #keyOf(record: number): ListingKey | undefined {
    const listing = this.#listings.all[record];
    return listing && keyOf(listing);
  }

  #focusOrigin({ from, key }: PanelOrigin): void {
    const record = this.#listings.indexOf(key);
    if (record === undefined) return;
    if (from === 'map' && this.#map.engine?.focusMark(record)) return;
    const row = this.shadowRoot?.querySelector<HTMLElement>(`[data-record="${record}"]`);
    (row ?? this.shadowRoot?.querySelector<HTMLElement>('#panel-heading'))?.focus();
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.#words;
    const { state } = this.#feed;
    const header = lastGood(state)?.data.header;
    if (this.status === 'loading' && (hasFallback(this) || !this.slow)) return html`<slot></slot>`;
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      ${heading(this.headingLevel, this.heading ?? t('heading'), 'heading', 'heading')} ${this.#renderBody()}
      ${header ? renderSource(header, t, this.#reader) : nothing} ${this.#announce.render()}
    </section>`;
  }

  #renderBody(): TemplateResult {
    const { t } = this.#words;
    const { state } = this.#feed;
    if (state.status === 'failed' && !state.previous) {
      return html`${renderError(state.error, t, this.#retry)}<slot></slot>`;
    }
    if (this.status === 'loading') return renderSkeleton(t);
    if (this.status === 'empty')
      return html`<p class="message" part="message">${t('nothing')}</p>
        <slot></slot>`;
    return html`${
        this.noFilters
          ? nothing
          : renderFilters({
              facets: facetModels(this.#listings, this.#filter.choice, t, this.#say),
              open: this.#filter.open,
              t,
              onToggleOpen: this.#filter.toggle,
              onChoose: this.#filter.choose,
              onClear: this.#clear,
            })
      }
      ${renderNotices(state, t, this.#words.formats, this.#retry)}
      <div class="body">
        ${this.layout === 'list' ? nothing : this.#renderMap()} ${this.layout === 'map' ? nothing : this.#renderSide()}
      </div>`;
  }

  #renderMap(): TemplateResult {
    return renderMap({
      t: this.#words.t,
      phase: this.#map.phase,
      hint: this.hint,
      engine: this.#map.engine,
      onFit: () => this.#map.engine?.fitBounds(this.mapBounds()),
      onSkip: () => this.#panels.focusHeading(),
    });
  }

  #renderSide(): TemplateResult {
    const panel = this.#panels.current;
    return renderSide({
      listings: this.#listings,
      records: this.#records,
      rowsShown: this.rowsShown,
      pageSize: PAGE,
      panel,
      panelDepth: this.#panels.depth,
      selected: panel?.kind === 'details' ? this.#listings.indexOf(panel.key) : undefined,
      highlighted: this.highlighted,
      t: this.#words.t,
      words: this.#say,
      reader: this.#reader,
      headingLevel: this.headingLevel + 1,
      onSelect: (record) => this.#open(record, 'list'),
      onHighlight: (record) => (this.highlighted = record),
      onMore: () => (this.rowsShown += PAGE),
      onBack: this.#back,
      onClear: this.#clear,
    });
  }
}

/** Whether the embedder put anything between the tags that is worth keeping until the widget is ready. */
function hasFallback(host: HTMLElement): boolean {
  return host.childElementCount > 0 || Boolean(host.textContent?.trim());
}
