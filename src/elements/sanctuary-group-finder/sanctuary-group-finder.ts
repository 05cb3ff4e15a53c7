import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { LocationController } from '../../base/controllers/location-controller.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { warmFormats } from '../../base/warm-formats.ts';
import { SanctuaryElement } from '../../base/sanctuary-element.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import { missingPart } from '../../base/templates/missing-part.ts';
import type { Group } from '../../domain/group.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import { renderAbout } from './about.view.ts';
import type { Answers } from './answer/answers.ts';
import type { FinderOption } from './answer/finder-model.ts';
import type { RenderResults } from './answer/results.view.ts';
import { ComboboxController } from './combobox-controller.ts';
import { renderField } from './field.view.ts';
import { styles } from './finder.styles.ts';
import { GazetteerController } from './gazetteer-controller.ts';
import { inNations } from './in-nations.ts';
import { catalogue } from './messages/catalogue.ts';
import { QuestionController } from './question-controller.ts';

/**
 * "Which group is near me, and what is near it?" A postcode, a town or a group's name is answered on the visitor's own
 * device, from data in the package: what is typed is sent to nobody.
 *
 * ```html
 * <sanctuary-group-finder feed="https://example.org/feed.json">
 *   <a href="https://example.org/groups">All local groups</a>
 * </sanctuary-group-finder>
 * ```
 *
 * @tagname sanctuary-group-finder
 *
 * @slot - Fallback content: shown where the widget cannot run, and where the feed cannot be read.
 *
 * @fires {SanctuaryReadyEvent} sanctuary-ready - the feed was read; again after each refresh
 * @fires {SanctuaryErrorEvent} sanctuary-error - the feed could not be read
 * @fires {SanctuaryIssuesEvent} sanctuary-issues - something in the feed is wrong or suspicious
 * @fires {SanctuaryResultsEvent} sanctuary-results - a visitor's question was answered, or taken back. Which groups, and never what was asked
 * @fires {SanctuarySelectEvent} sanctuary-select - a visitor follows a link to a group
 *
 * @csspart heading - the widget's heading
 * @csspart form - the question
 * @csspart field - the field to type in
 * @csspart suggestions - the list under the field
 * @csspart find - the button that answers
 * @csspart locate - the button for the visitor's own location
 * @csspart results - the answer
 * @csspart results-heading - the heading of the answer
 * @csspart card - one group of the answer
 * @csspart name - the name of a group in the answer
 * @csspart notice - the line that says the data is old or incomplete
 * @csspart message - what is said when there is nothing to show
 * @csspart about - where the data comes from
 * @csspart source - the small print
 *
 * @cssprop [--sanctuary-finder-height=21rem] - least height of the widget; reserve the same in the page's own style sheet
 */
export class SanctuaryGroupFinderElement extends SanctuaryElement {
  static override readonly styles: CSSResultGroup = styles;

  /** A postcode, a town or a group's name to begin with. `#find=` in the page's address comes before it. */
  @property() query?: string;

  /** How many groups are shown at most, 5 unless it says otherwise. */
  @property({ type: Number }) limit = 5;

  /** How near a group has to be: `25`, in miles (kilometres in Ireland), or with a unit: `25mi`, `40km`. */
  @property() radius?: string;

  /** Nations looked in, such as `wales,ireland`. */
  @property() nation?: string;

  /** Places a postcode by its sector, to about a kilometre, and not by its district: 24 kB more when somebody asks. */
  @property({ type: Boolean }) sectors = false;

  /** Counts what is near each group: schools, theatres... The feed's places are fetched once there is an answer. */
  @property({ type: Boolean }) near = false;

  /** Id of a `<sanctuary-map>` on the page that shows the answer. */
  @property() map?: string;

  /** Where somebody can read how to start a group; the publisher's own page without it. */
  @property({ attribute: 'start-url' }) startUrl?: string;

  /** Puts the question into the page's address, a postcode no finer than its district, so that the answer can be shared. */
  @property({ type: Boolean }) shareable = false;

  readonly #feed = new FeedController(this, ['groups']);
  readonly #words = new WordsController(this, catalogue, warmFormats);
  readonly #status = new StatusController(this, this.#feed);
  readonly #data = new GazetteerController(
    this,
    () => {
      this.#countOptions(1); // the first plural of a page takes a slow processor long: now, and not at a key
      this.#box.refresh();
    },
    () => this.sectors,
  );
  readonly #location = new LocationController(this);
  readonly #announce = new AnnounceController(this);
  readonly #box = new ComboboxController<FinderOption>(this, {
    input: () => this.renderRoot?.querySelector<HTMLInputElement>('#field'),
    onList: (n) => this.#announce.say(() => this.#countOptions(n)),
  });
  readonly #results = new LazyPart<RenderResults>(this, async () =>
    (await import('./answer/results.view.ts')).resultsIn(this.shadowRoot),
  );
  readonly #answers: LazyPart<Answers> = new LazyPart<Answers>(
    this,
    async () =>
      new (await import('./answer/answers.ts')).Answers({
        host: this,
        feed: this.#feed,
        words: this.#words,
        data: this.#data,
        box: this.#box,
        question: this.#question,
        results: this.#results,
        groups: () => this.#groups,
        reader: () => this.#reader,
      }),
  );
  readonly #question = new QuestionController(this, {
    box: this.#box,
    data: this.#data,
    location: this.#location,
    answers: this.#answers,
    results: this.#results,
  });

  #wasWaiting = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.#question.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) {
      this.#feed.follow();
      this.#answers.current?.follow();
    }
    if (!this.hasUpdated || changed.has('query')) this.#question.prefill();
    const { length } = this.#groups;
    if (length > 0) this.#answers.want(); // ahead of the first key, and after the list
    this.status = this.#status.derive(length === 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isWaiting = this.#isWaiting;
    if (isWaiting !== this.#wasWaiting) this.#announce.say(() => (this.#isWaiting ? this.#words.t('loading') : ''));
    this.#wasWaiting = isWaiting;
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  #retry = (): void => void this.refresh();

  get #groups(): readonly Group[] {
    return inNations(lastGood(this.#feed.state)?.data.collections.groups ?? [], this.nation);
  }

  get #reader(): Reader {
    const { wanted, lang, formats } = this.#words;
    const feedLanguages = lastGood(this.#feed.state)?.data.header.languages ?? [];
    return { wanted, interfaceLang: lang, feedLanguages, formats };
  }

  /** Whether somebody has asked, and the answer is on its way. */
  get #isWaiting(): boolean {
    return Boolean(this.#question.asked) && !this.#answers.current?.answer && !this.#missing;
  }

  /** What an answer needs and could not be loaded. */
  get #missing(): LazyPart<unknown> | undefined {
    return [this.#answers, this.#results].find((part) => part.hasFailed);
  }

  /** Of a list that has closed again, nothing is said. */
  #countOptions(n: number): string {
    return n > 0 ? this.#words.t('suggestion-count', { n }) : '';
  }

  protected override render(): TemplateResult {
    if (!this.#feed.url) return html`<slot></slot>`;
    const { t, lang, formats } = this.#words;
    const { state } = this.#feed;
    const loaded = lastGood(state);
    const { error } = this.#status;
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      ${heading(this.headingLevel, this.heading ?? t('heading'), 'heading', 'heading')}
      ${renderNotices(state, this.status === 'stale', t, formats, this.#retry)}
      ${
        !loaded && error
          ? renderError(error, state.status === 'loading', t, this.#retry)
          : this.status === 'empty'
            ? renderEmpty(t)
            : [this.#renderQuestion(), this.#renderAnswer()]
      }
      <footer class="foot">
        ${loaded ? renderSource(loaded.data.header, t, this.#reader) : nothing}
        ${renderAbout(t, this.#data.gazetteer?.attributions ?? [])}
      </footer>
      ${this.#announce.render()}
    </section>`;
  }

  #renderQuestion(): TemplateResult {
    const { t } = this.#words;
    const location = this.#location.state;
    return renderField({
      t,
      box: this.#box,
      problem: this.#answers.current?.problem,
      isLacking: this.#data.isLacking,
      location:
        location.status === 'failed'
          ? t(`location.${location.reason}`)
          : location.status === 'asking'
            ? t('location.asking')
            : location.status === 'found' && location.rough
              ? t('location.rough')
              : undefined,
      onSubmit: this.#question.submit,
      onPrepare: this.#question.prepare,
      onLocate: this.#question.locate,
      onFix: this.#question.focus,
    });
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { t } = this.#words;
    const { current } = this.#answers;
    if (this.#isWaiting) return this.#status.isSlow ? html`<p class="hint wait">${t('loading')}</p>` : nothing;
    const missing = this.#question.asked && !current?.answer && this.#missing;
    return missing ? missingPart(missing, t, this.#question.retry, t('near-failed')) : (current?.render() ?? nothing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sanctuary-group-finder': SanctuaryGroupFinderElement;
  }
}
