import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { PrintController } from '../../base/controllers/print-controller.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { SanctuarySelectEvent } from '../../base/events.ts';
import { isFocusElsewhere } from '../../base/focus-elsewhere.ts';
import { readHashParameter } from '../../base/hash-parameter.ts';
import { rehearse } from '../../base/rehearse.ts';
import { SanctuaryElement } from '../../base/sanctuary-element.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import { feedString } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import { mayAskForPhoto } from '../../domain/photo-hosts.ts';
import { selectStories } from '../../domain/select-stories.ts';
import type { Story } from '../../domain/story.ts';
import { lastGood, type Loaded } from '../../feed/feed-state.ts';
import type { FeedView } from '../../feed/feed.ts';
import { directionOf } from '../../i18n/language.ts';
import { withPatience } from '../../scheduling/with-patience.ts';
import { parseChoice, parseLimit, parseList, STORY } from './attributes.ts';
import { renderRow } from './card.view.ts';
import { ContentNotes } from './content-notes.ts';
import { positionOf, renderControls } from './controls.view.ts';
import { renderList } from './list.view.ts';
import { catalogue } from './messages/catalogue.ts';
import { dropCopies } from './reader-slot.ts';
import { RowController } from './row-controller.ts';
import { styles } from './sanctuary-story-carousel.styles.ts';
import { renderSkeleton } from './skeleton.view.ts';
import { renderStandIn } from './stand-in.view.ts';
import type { StoryContext } from './story-context.ts';
import { storyReader } from './story.view.ts';

/** Milliseconds until a press is answered by the list, where what opens a story does not come. */
const PATIENCE = 6000;

/**
 * True stories, told with consent: a row of cards that a visitor turns, or a list of them all. Nothing moves by itself.
 * A story whose consent is missing, has run out or was taken back is not shown, and leaves pages that are open.
 *
 * ```html
 * <sanctuary-story-carousel feed="https://example.org/feed.json">
 *   <a href="https://example.org/stories">Read the stories</a>
 * </sanctuary-story-carousel>
 * ```
 *
 * @tagname sanctuary-story-carousel
 *
 * @slot - Fallback content: shown until the feed has come, and for good if it cannot be read.
 *
 * @fires {SanctuaryReadyEvent} sanctuary-ready - the feed was read and is shown; again after each refresh
 * @fires {SanctuaryErrorEvent} sanctuary-error - the feed could not be read
 * @fires {SanctuaryIssuesEvent} sanctuary-issues - something in the feed is wrong or suspicious
 * @fires {SanctuarySelectEvent} sanctuary-select - a visitor opened a story, or closed it
 *
 * @csspart heading - the widget's heading
 * @csspart controls - the switch between row and list, and the buttons that turn the row
 * @csspart row - the row of cards
 * @csspart card - one card of the row
 * @csspart list - the list of all stories
 * @csspart entry - one story of the list
 * @csspart title - the title of a story
 * @csspart note - the content note before a story
 * @csspart photo - the photo of a story
 * @csspart dialog - the dialog with a whole story
 * @csspart notice - the line that says the stories are old or incomplete
 * @csspart message - what is said when there is nothing to show
 * @csspart source - the small print
 *
 * @cssprop [--sanctuary-carousel-height=max(44rem, 58rem - 35vw)] - least height; reserve the same in the page's own style sheet
 */
export class SanctuaryStoryCarouselElement extends SanctuaryElement {
  static override readonly styles: CSSResultGroup = styles;

  /** Ids of groups whose stories are shown, with commas between them. */
  @property() group?: string;

  /** Tags of which a story needs one to be shown, with commas between them. */
  @property() tag?: string;

  /** How many stories are shown at the most, never more than 200. A link to another one still opens it. */
  @property({ type: Number }) limit?: number;

  /** `newest` first, `oldest` first, or as the `feed` has them. */
  @property() order: 'newest' | 'oldest' | 'feed' = 'newest';

  /** A `row` of cards, or a `list` of every story in full. The visitor's button sets it too. */
  @property({ reflect: true }) layout: 'row' | 'list' = 'row';

  /** Hosts beside the page's and the feed's own from which photos are loaded, such as `photos.example.org`. */
  @property({ attribute: 'photo-hosts' }) photoHosts?: string;

  /** Lets `#story=<id>` in the page's address open a story, and writes the one that is open there. */
  @property({ type: Boolean }) hash = false;

  /** You state that the WordPress posts named in `feed` are published with the consent of the people in them. */
  @property({ type: Boolean, attribute: 'stories-published-with-consent' }) storiesPublishedWithConsent = false;

  @state() private printing = false;

  readonly #feed = new FeedController(this, ['stories'], () => ({
    consent: this.storiesPublishedWithConsent ? 'stated-by-site' : undefined,
  }));
  readonly #words = new WordsController(this, catalogue);
  readonly #status = new StatusController(this, this.#feed);
  readonly #row = new RowController(this, () => this.#announcePosition());
  readonly #inFull = new LazyPart(this, async () => {
    const { InFull } = await import('./in-full/in-full.ts');
    return new InFull(this, (id, how) => this.#endReading(id, how));
  });
  readonly #notes = new ContentNotes(this);
  readonly #announce = new AnnounceController(this);
  readonly #brokenPhotos = new Set<string>();

  /** The stories that are shown, and what their views need. */
  #stories: readonly Story[] = [];
  #context: StoryContext | undefined;
  #isAlone = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.#focusFirst());
    new PrintController(
      this,
      () => this.#print(true),
      () => this.#print(false),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAlone);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAlone);
  }

  protected override firstUpdated(): void {
    const { t, wanted, lang, formats } = this.#words;
    // even where the feed is there first: while a page prints itself, Chromium lets no template be prepared
    rehearse(this, () => renderStandIn(t, { wanted, interfaceLang: lang, feedLanguages: [], formats }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isElsewhere = changed.has('feed') || changed.has('storiesPublishedWithConsent');
    if (isElsewhere && this.hasUpdated) this.#feed.follow();
    const loaded = lastGood(this.#feed.state);
    const chosen = selectStories(loaded?.data.collections.stories ?? [], parseChoice(this));
    this.#stories = chosen.slice(0, parseLimit(this.limit));
    this.#context = loaded && this.#contextOf(loaded);
    this.status = this.#status.derive(this.#stories.length === 0);
    const { current } = this.#inFull;
    if (current) current.update(chosen, this.#stories, this.#context, this.status === 'error');
    else dropCopies(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isSeen = this.#context && (this.#row.isWhole || !this.#isRow);
    // a link may be for another carousel on the page: all of them are known before it is followed
    if (isSeen || this.hash) this.#inFull.want();
    if (this.#context && this.hash && this.#inFull.hasFailed && !this.#isAlone) {
      this.#isAlone = true; // only the next link does it again: a visitor may want the row
      if (!isFocusElsewhere(this)) this.#followAlone();
    }
    if (changed.has('status') && this.status === 'stale') this.#announceStale();
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  #read = (story: Story): void => {
    void this.#open(story.id);
    this.dispatchEvent(new SanctuarySelectEvent(undefined, story));
  };

  async #open(id: string): Promise<void> {
    const { activeElement } = this.ownerDocument;
    const inFull = this.#inFull.current ?? (await withPatience(this.#inFull.load(), PATIENCE));
    if (!this.isConnected) return;
    // somebody who has gone on meanwhile is not taken back
    if (this.ownerDocument.activeElement !== activeElement && isFocusElsewhere(this)) return;
    if (inFull) inFull.open(id);
    else this.#endReading(id, 'failed');
  }

  /** What follows links cannot be had: the list has the story of the address as well. */
  #followAlone = (): void => {
    if (!this.hash || !this.#inFull.hasFailed) return;
    const id = readHashParameter(STORY);
    const story = this.#stories.find((each) => each.id === id);
    if (story) this.#endReading(story.id, 'failed');
  };

  #endReading(id: string, how: 'closed' | 'failed'): void {
    if (how === 'failed')
      this.layout = 'list'; // which has the story in full as well
    else this.dispatchEvent(new SanctuarySelectEvent(undefined));
    void this.updateComplete.then(() => this.#focusStory(id));
  }

  #switch = (): void => {
    this.layout = this.layout === 'list' ? 'row' : 'list';
    const n = this.#stories.length;
    if (this.layout === 'list') this.#announce.say(this.#words.t('all-shown', { n }));
  };

  #retry = (): void => void this.refresh();

  #photoFailed = (url: string): void => {
    this.#brokenPhotos.add(url);
    this.requestUpdate();
  };

  /** At once, for paper. */
  #print(isPrinting: boolean): void {
    this.printing = isPrinting;
    if (this.isUpdatePending) this.performUpdate();
  }

  #announcePosition(): void {
    const where = positionOf(this.#words.t, this.#row, this.#stories.length);
    const story = this.#row.perView === 1 ? this.#stories[this.#row.first] : undefined;
    const reader = story && this.#context && storyReader(story, this.#context.reader);
    this.#announce.say(reader && story.title ? `${where}: ${feedString(story.title, reader)}` : where);
  }

  #announceStale(): void {
    const { t, formats } = this.#words;
    this.#announce.say(t('stale', { date: formats.moment(lastGood(this.#feed.state)?.fetchedAt ?? 0) }));
  }

  /** Where a reader goes on who has closed a story: its card, or the first one in view if it has left. */
  #focusStory(id: string): void {
    const index = this.#stories.findIndex((story) => story.id === id);
    if (index < 0) return this.#focusFirst();
    this.#row.show(index);
    void this.updateComplete.then(() => (this.#find(`#title-${index}-read`) ?? this.#find(`#title-${index}`))?.focus());
  }

  #focusFirst(): void {
    const dialog = this.#find('dialog #dialog-title');
    // a row that is not seen yet takes no focus
    const first = this.#find('.row:not(.is-coming) > :not([inert]) .title');
    (dialog ?? first ?? this.#find('#heading'))?.focus();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  /** Whether the stories are shown as a row of cards. */
  get #isRow(): boolean {
    return Boolean(this.#context) && this.status !== 'empty' && this.layout !== 'list' && !this.printing;
  }

  #contextOf({ data }: Loaded<FeedView>): StoryContext {
    const { t, wanted, lang, formats } = this.#words;
    const known = [location.href, data.header.url];
    const named = parseList(this.photoHosts);
    return {
      t,
      reader: { wanted, interfaceLang: lang, feedLanguages: data.header.languages, formats },
      headingLevel: this.headingLevel + 1,
      photoOf: ({ image }) =>
        image && !this.#brokenPhotos.has(image.url) && mayAskForPhoto(image.url, known, named) ? image : undefined,
      createPattern: this.#inFull.current?.createPattern,
      onPhotoError: this.#photoFailed,
      isOpen: this.#notes.isOpen,
      onToggle: this.#notes.toggle,
      onRead: this.#read,
    };
  }

  protected override render(): TemplateResult {
    const { t, lang, formats } = this.#words;
    const { state: feedState } = this.#feed;
    const { error } = this.#status;
    const loaded = lastGood(feedState);
    const context = this.#context;
    if (this.#status.isBlank) return html`<slot></slot>`;
    const body = context
      ? this.#renderStories(context)
      : error
        ? renderError(error, feedState.status === 'loading', t, this.#retry)
        : renderSkeleton(t);
    return html`<section
      class="widget"
      lang=${lang}
      dir=${directionOf(lang)}
      aria-labelledby="heading"
      aria-roledescription=${this.#isRow ? t('carousel') : nothing}
    >
      <div class="around" @keydown=${this.#isRow ? this.#row.onKey : nothing}>
        <div class="top">
          ${heading(this.headingLevel, this.heading ?? t('heading'), 'heading', 'heading')}
          ${context ? this.#renderControls() : nothing}
        </div>
        ${renderNotices(feedState, this.status === 'stale', t, formats, this.#retry)} ${body}
      </div>
      ${loaded && context ? renderSource(loaded.data.header, t, context.reader) : nothing} ${this.#announce.render()}
      ${this.#inFull.current?.render()}
    </section>`;
  }

  #renderControls(): TemplateResult | typeof nothing {
    return renderControls({
      t: this.#words.t,
      isList: this.layout === 'list',
      total: this.#stories.length,
      row: this.#row,
      onSwitch: this.#switch,
    });
  }

  #renderStories(context: StoryContext): TemplateResult {
    const stories = this.#stories;
    if (this.status === 'empty') return renderEmpty(context.t);
    // nobody can press a button on paper: there the note stands before the story and that is all
    if (this.printing) return renderList(stories, { ...context, isOpen: () => true });
    return this.#isRow ? renderRow(stories, this.#row, context) : renderList(stories, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sanctuary-story-carousel': SanctuaryStoryCarouselElement;
  }
}
