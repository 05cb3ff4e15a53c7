import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { PrintController } from '../../base/controllers/print-controller.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { SanctuaryElement } from '../../base/sanctuary-element.ts';
import { renderEmpty, renderError, renderNotices, renderSource } from '../../base/templates/feed-notices.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import type { Pledges } from '../../domain/pledge.ts';
import { tallyOf, type PledgeCount, type PledgeFigure, type PledgeTally } from '../../domain/pledge-tally.ts';
import { lastGood } from '../../feed/feed-state.ts';
import type { FeedView } from '../../feed/feed.ts';
import { directionOf } from '../../i18n/language.ts';
import { parseCount, type CountAttribute } from './attributes.ts';
import { renderBreakdown } from './breakdown.view.ts';
import { CountUpController } from './count-up-controller.ts';
import { renderFigures } from './figures.view.ts';
import { renderGoal, renderMilestones } from './goal.view.ts';
import { renderInline } from './inline.view.ts';
import { LightFigures, type LightFigure } from './light-figures.ts';
import { catalogue } from './messages/catalogue.ts';
import { renderPledgeLink } from './pledge-link.view.ts';
import { styles } from './sanctuary-pledge-counter.styles.ts';
import { SupportersController } from './supporters-controller.ts';

type KnownFigure = PledgeFigure & { readonly n: number };

/**
 * How many organisations and people have pledged: a number that says what it counts, of when it is and where it comes
 * from. Nothing is collected here: the button leads to the group's own form.
 *
 * ```html
 * <sanctuary-pledge-counter feed="https://example.org/feed.json" scope="my-group">
 *   412 organisations had pledged by November 2026.
 * </sanctuary-pledge-counter>
 * ```
 *
 * @tagname sanctuary-pledge-counter
 *
 * @slot - Fallback content: shown until the feed has come, and for good if it cannot be read.
 * @slot organisations - A `<data>` element for the number of organisations. The widget makes one where there is none.
 * @slot individuals - A `<data>` element for the number of people. The widget makes one where there is none.
 *
 * @fires {SanctuaryReadyEvent} sanctuary-ready - the feed was read and is shown; again after each refresh
 * @fires {SanctuaryErrorEvent} sanctuary-error - the feed could not be read
 * @fires {SanctuaryIssuesEvent} sanctuary-issues - something in the feed is wrong or suspicious
 *
 * @csspart heading - the widget's heading
 * @csspart figure - one of the counts with its words
 * @csspart number - the number itself
 * @csspart change - how much it has changed
 * @csspart goal - the way to the goal
 * @csspart milestones - the milestones reached last and to come
 * @csspart pledge - the link to the form
 * @csspart breakdown - the counts by kind of organisation
 * @csspart subheading - the heading of the breakdown
 * @csspart supporters - the organisations that agreed to be named
 * @csspart supporter - one of them
 * @csspart as-of - the date of the count
 * @csspart notice - the line that says the data is old or incomplete
 * @csspart message - what is said when there is nothing to show
 * @csspart source - the small print
 */
export class SanctuaryPledgeCounterElement extends SanctuaryElement {
  static override readonly styles: CSSResultGroup = styles;

  /** `full` with everything there is to tell, `compact`, or `inline` for the middle of a sentence. */
  @property({ reflect: true }) size: 'full' | 'compact' | 'inline' = 'full';

  /** Whose pledges: `all`, the id of a group, or a stream such as `school`. */
  @property() scope = 'all';

  /** What is counted: `organisations`, `individuals` (people), or `both`. */
  @property() count: CountAttribute = 'both';

  /** Seconds after which to look for a new count, from 30 up, where that is sooner than the feed asks for. */
  @property({ type: Number, attribute: 'refresh' }) refreshSeconds?: number;

  readonly #feed = new FeedController(this, ['pledges'], () => ({ maxAge: () => this.refreshSeconds }));
  readonly #words = new WordsController(this, catalogue);
  readonly #status = new StatusController(this, this.#feed);
  readonly #announce = new AnnounceController(this, 'page');
  readonly #supporters = new SupportersController(this, () => this.#tellSupporters());
  readonly #countUp = new CountUpController(
    this,
    (part) => this.#tick(part),
    () => this.#announce.say(this.#sentence()),
  );
  readonly #light = new LightFigures(this);

  #tally: PledgeTally | undefined;
  #told: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('.heading')?.focus());
    new PrintController(
      this,
      () => this.#print(true),
      () => this.#print(false),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    const pledges = this.#pledges;
    this.#tally = pledges && tallyOf(pledges, String(this.scope), parseCount(this.count));
    this.status = this.#status.derive(this.#tally === undefined);
    if (this.#isFull && this.#tally?.supporters.length) this.#supporters.want();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#light.write(this.#lightFigures());
    if (this.#tally && this.size !== 'inline') this.#countUp.offer();
    if (this.#countUp.isRunning) this.#tick(0);
    this.#tellChange();
    if (changed.has('status') && this.status === 'stale') {
      const date = this.#words.formats.moment(lastGood(this.#feed.state)?.fetchedAt ?? 0);
      this.#announce.say(this.#words.t('stale', { date }));
    }
  }

  /** Fetches the feed again. Resolves when it has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  get #view(): FeedView | undefined {
    return lastGood(this.#feed.state)?.data;
  }

  get #pledges(): Pledges | undefined {
    return this.#view?.collections.pledges;
  }

  /** A size that nobody knows is the full one. */
  get #isFull(): boolean {
    return this.size !== 'compact' && this.size !== 'inline';
  }

  get #reader(): Reader {
    const { wanted, lang, formats } = this.#words;
    return { wanted, interfaceLang: lang, feedLanguages: this.#view?.header.languages ?? [], formats };
  }

  /** What is counted and published. */
  get #known(): readonly KnownFigure[] {
    return (this.#tally?.figures ?? []).filter((figure): figure is KnownFigure => figure.n !== undefined);
  }

  /** The figures as they stand in the page: a number beside its noun, or the two as one where they are in a sentence. */
  #lightFigures(): LightFigure[] {
    const { lang } = this.#words;
    return this.#known.map(({ kind, n }) => ({ kind, n, text: this.#textOf(kind, n), lang, dir: directionOf(lang) }));
  }

  readonly #textOf = (kind: PledgeCount, n: number): string => {
    const { t, formats } = this.#words;
    if (this.size === 'inline') return this.#inWords(kind, n);
    return n === 0 ? t(`none-${kind}`) : formats.number(n);
  };

  #inWords(kind: PledgeCount, n: number): string {
    const { t } = this.#words;
    return n === 0 ? t(`no-${kind}`) : t(kind, { n });
  }

  #tick(part: number): void {
    for (const { kind, n } of this.#known) {
      const tick = this.renderRoot.querySelector(`.tick[data-kind="${kind}"]`);
      if (tick) tick.textContent = this.#words.formats.number(Math.round(n * part));
    }
  }

  /** All that is counted, in one sentence. */
  #sentence(): string {
    const { t, formats } = this.#words;
    return t('so-far', { who: formats.list(this.#known.map(({ kind, n }) => this.#inWords(kind, n))) });
  }

  /** Says a new count, whichever way it came; the first is said at the end of counting up. */
  #tellChange(): void {
    const counts = this.#tally?.figures.map(({ n }) => n).join();
    if (counts === undefined || counts === this.#told) return;
    const isFirst = this.#told === undefined;
    this.#told = counts;
    if (!isFirst && !this.#countUp.isRunning) this.#announce.say(this.#sentence());
  }

  #tellSupporters(): void {
    const supporters = this.#tally?.supporters ?? [];
    const { t } = this.#words;
    const words = this.#supporters.view?.describeSupporters({
      supporters,
      list: this.#supporters,
      t,
      reader: this.#reader,
    });
    if (words) this.#announce.say(words);
  }

  /** At once: a browser does not wait for paper. */
  #print(isOnPaper: boolean): void {
    this.#supporters.setPaper(isOnPaper);
    if (this.isUpdatePending) this.performUpdate();
  }

  readonly #retry = (): void => void this.refresh();

  protected override render(): TemplateResult {
    if (this.size === 'inline') return this.#renderInline();
    const { t, lang } = this.#words;
    const { error } = this.#status;
    const loaded = lastGood(this.#feed.state);
    if (this.#status.isBlank) return html`<slot></slot>${this.#renderSlots()}`;
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      ${heading(this.headingLevel, this.heading ?? t('heading'), 'heading', 'heading')}
      ${renderNotices(this.#feed.state, this.status === 'stale', t, this.#words.formats, this.#retry)}
      ${loaded ? this.#renderLoaded() : error ? this.#renderError() : this.#renderSkeleton()} ${this.#announce.render()}
    </section>`;
  }

  #renderInline(): TemplateResult {
    if (!this.#tally) return html`<slot></slot>${this.#renderSlots()}`;
    return html`${renderInline(this.#lightFigures(), this.#words.formats)}${this.#announce.render()}`;
  }

  /** Figures that were in the page before the widget was, while it has none of its own to show. */
  #renderSlots(): TemplateResult {
    return html`<slot name="organisations"></slot><slot name="individuals"></slot>`;
  }

  #renderError(): TemplateResult | typeof nothing {
    const { error } = this.#status;
    if (!error) return nothing;
    const isRetrying = this.#feed.state.status === 'loading';
    return html`${renderError(error, isRetrying, this.#words.t, this.#retry)}${this.#renderSlots()}`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-busy="true"><p role="status">${this.#words.t('loading')}</p></div>`;
  }

  #renderLoaded(): TemplateResult {
    const tally = this.#tally;
    const { t, formats } = this.#words;
    if (!tally) return html`${renderEmpty(t)}${this.#renderSlots()}`;
    const isFull = this.#isFull;
    return html`<div class="body">
        <div class="lead">
          ${renderFigures({ tally, t, formats, textOf: this.#textOf, isCounting: this.#countUp.isRunning, hasArch: isFull })}
          <p class="as-of" part="as-of">
            ${tally.asOf === undefined ? t('as-of-unknown') : t('as-of', { date: formats.partialDate(tally.asOf) })}
          </p>
          ${renderGoal(tally.goal, t)} ${isFull ? renderMilestones(tally, t, this.#reader) : nothing}
          ${renderPledgeLink(tally.pledgeUrl, t, isFull)}
        </div>
        ${isFull ? renderBreakdown(tally.breakdown, t, formats, this.headingLevel + 1) : nothing}
      </div>
      ${isFull ? this.#renderSupporters(tally) : nothing}
      ${isFull && this.#view ? renderSource(this.#view.header, t, this.#reader) : nothing}`;
  }

  #renderSupporters({ supporters }: PledgeTally): TemplateResult | typeof nothing {
    const list = this.#supporters;
    const { t } = this.#words;
    if (supporters.length === 0) return nothing;
    const isShown = list.isOpen || list.isOnPaper;
    const words = t('supporters', { n: supporters.length });
    return html`<div class="supporters" part="supporters">
      <button type="button" class="control" aria-expanded=${list.isOpen ? 'true' : 'false'} @click=${list.toggle}>
        ${words}
      </button>
      ${list.isOnPaper ? html`<p>${words}</p>` : nothing}
      ${isShown && list.view ? list.view.renderSupporters({ supporters, list, t, reader: this.#reader }) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sanctuary-pledge-counter': SanctuaryPledgeCounterElement;
  }
}
