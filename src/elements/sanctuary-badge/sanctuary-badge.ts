import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import { CredentialController } from '../../base/controllers/credential-controller.ts';
import { FeedController } from '../../base/controllers/feed-controller.ts';
import { FocusKeeper } from '../../base/controllers/focus-keeper.ts';
import { LazyPart } from '../../base/controllers/lazy-part.ts';
import { PrintController } from '../../base/controllers/print-controller.ts';
import { StatusController } from '../../base/controllers/status-controller.ts';
import { WordsController } from '../../base/controllers/words-controller.ts';
import { rehearse } from '../../base/rehearse.ts';
import { inItsWords } from '../../base/in-its-words.ts';
import { hasFallback, SanctuaryElement } from '../../base/sanctuary-element.ts';
import { feedString, feedText, type Reader } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import { missingPart } from '../../base/templates/missing-part.ts';
import { isStanding, type BadgeState } from '../../domain/badge-state.ts';
import { safeUrl } from '../../domain/safe-url.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { directionOf } from '../../i18n/language.ts';
import { renderDates, renderHolder, renderRecord, renderState } from './award.view.ts';
import type { BadgeContext } from './badge-context.ts';
import { badgeOf, findPlace, type Badge } from './badge-model.ts';
import type { Checks } from './checks/checks.ts';
import { catalogue } from './messages/catalogue.ts';
import { pageHosts } from './page-hosts.ts';
import { renderReason } from './reason.view.ts';
import { styles } from './sanctuary-badge.styles.ts';
import { renderSeal } from './seal.view.ts';
import { renderStandIn } from './stand-in.view.ts';

/**
 * An award, checked against the feed each time it is seen: it says what the record says, who holds it and since when, and
 * how that was checked. What cannot be checked is never shown as good.
 *
 * ```html
 * <sanctuary-badge feed="https://example.org/feed.json" place="example-school">
 *   <a href="https://example.org/awards/example-school">Our record in the list of awards</a>
 * </sanctuary-badge>
 * ```
 *
 * @tagname sanctuary-badge
 *
 * @slot - Fallback content: shown until the record has been checked, and beneath the reason if it cannot be. Write a link
 *   to the record, not the award itself.
 *
 * @fires {SanctuaryReadyEvent} sanctuary-ready - the feed was read and is shown; again after each refresh
 * @fires {SanctuaryErrorEvent} sanctuary-error - the feed could not be read
 * @fires {SanctuaryIssuesEvent} sanctuary-issues - something in the feed is wrong or suspicious
 *
 * @csspart seal - the drawing
 * @csspart heading - the title of the award, or what there is to say instead
 * @csspart state - where the award stands, in words
 * @csspart holder - who holds it
 * @csspart dates - when it was awarded and reaccredited, and by whom
 * @csspart granter - by whom
 * @csspart reason - why it is not confirmed
 * @csspart record - the link to the record
 * @csspart logo - the embedder's logo
 * @csspart checks - how it was checked
 * @csspart check - one of the checks
 *
 * @cssprop [--sanctuary-seal-size=9rem] - width and height of the seal in `full` and `seal`
 */
export class SanctuaryBadgeElement extends SanctuaryElement {
  static override readonly styles: CSSResultGroup = styles;

  /** The `id` of the record in the feed's places. */
  @property() place?: string;

  /** `full` (seal beside text), `compact` (one line) or `seal` (text beneath). */
  @property({ reflect: true }) size: 'full' | 'compact' | 'seal' = 'full';

  /** Draws the badge in one colour: that of its text. */
  @property({ type: Boolean, reflect: true }) ink = false;

  /** Address of a logo the embedder has the right to show beside an award that stands. Needs `logo-alt`. */
  @property() logo?: string;

  /** The logo in words. */
  @property({ attribute: 'logo-alt' }) logoAlt?: string;

  /**
   * What the badge says. Set by the widget; absent while it is being checked.
   *
   * @readonly
   */
  @property({ reflect: true }) award?: BadgeState | undefined;

  readonly #feed = new FeedController(this, ['places']);
  readonly #words = new WordsController(this, catalogue);
  readonly #status = new StatusController(this, this.#feed);
  readonly #credential = new CredentialController(this);
  readonly #announce = new AnnounceController(this, 'page');
  readonly #checks = new LazyPart<Checks>(this, async () =>
    inItsWords(new (await import('./checks/checks.ts')).Checks(this)),
  );

  #badge: Badge | undefined;
  #wasOpen = false;

  constructor() {
    super();
    new FocusKeeper(this, () => this.renderRoot.querySelector<HTMLElement>('#heading')?.focus());
    new PrintController(
      this,
      () => this.#unfold(),
      () => this.#fold(),
    );
  }

  protected override firstUpdated(): void {
    rehearse(this, () => renderStandIn({ t: this.#words.t, reader: this.#reader }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') && this.hasUpdated) this.#feed.follow();
    const { state: feed } = this.#feed;
    const id = `${this.place ?? ''}`.trim(); // a framework may set a number
    const place = findPlace(feed, id);
    this.#credential.follow(place, lastGood(feed)?.data.header);
    this.status = this.#status.derive(place === undefined);
    const { verdict } = this.#credential;
    this.#badge = badgeOf({ feed, error: this.#status.error, id, pages: pageHosts(), verdict });
    this.award = this.#badge?.state;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.status !== 'loading') this.#checks.want();
    const before = changed.get('award');
    if (before !== undefined && this.award !== undefined && changed.has('award')) {
      this.#announce.say(this.#words.t(`state.${this.award}`));
    }
  }

  /** Checks again. Resolves when the feed has come or failed. */
  async refresh(): Promise<void> {
    await this.#feed.refresh();
  }

  get #reader(): Reader {
    const { wanted, lang, formats } = this.#words;
    const feedLanguages = lastGood(this.#feed.state)?.data.header.languages ?? [];
    return { wanted, interfaceLang: lang, feedLanguages, formats };
  }

  get #disclosure(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('details');
  }

  /** Paper shows how it was checked, whether it was open or not. */
  #unfold(): void {
    this.#wasOpen = this.#disclosure?.open ?? false;
    if (this.#disclosure) this.#disclosure.open = true;
  }

  #fold(): void {
    if (this.#disclosure) this.#disclosure.open = this.#wasOpen;
  }

  /** A size that nobody knows is the full one. */
  get #isBrief(): boolean {
    return this.size === 'compact' || this.size === 'seal';
  }

  readonly #retry = (): void => void this.refresh();

  protected override render(): TemplateResult {
    const { lang } = this.#words;
    const badge = this.#badge;
    if (!badge && (!this.#status.isSlow || hasFallback(this))) return html`<slot></slot>`;
    return html`<section class="widget" lang=${lang} dir=${directionOf(lang)} aria-labelledby="heading">
      ${badge ? this.#renderBadge(badge) : this.#renderWaiting()} ${this.#announce.render()}
    </section>`;
  }

  #renderWaiting(): TemplateResult {
    const { t } = this.#words;
    return html`<div class="lead" aria-busy="true">
      <div class="art"></div>
      <p id="heading" role="status">${t('loading')}</p>
    </div>`;
  }

  #renderBadge(badge: Badge): TemplateResult {
    const { t } = this.#words;
    const context: BadgeContext = { t, reader: this.#reader };
    const { place, state } = badge;
    const isAward = isStanding(state) || state === 'lapsed';
    const known = isAward ? place : undefined;
    const isBrief = this.#isBrief;
    return html`<div class="lead">
        <div class="art">${this.#renderSeal(badge)}</div>
        <div class="text">
          ${this.#renderHeading(badge, context)} ${known ? renderHolder(known, context) : nothing}
          ${known ? renderState(state, context) : nothing} ${known ? renderDates(known, context, isBrief) : nothing}
          ${renderReason(badge, context, this.#why(badge))}
          ${this.status === 'stale' ? this.#renderStale(badge) : nothing}
          ${badge.search === 'no-feed' || this.status === 'stale' ? this.#renderRetry() : nothing}
          ${state === 'could-not-check' && hasFallback(this) ? this.#renderOwnWords() : nothing}
          ${isStanding(state) ? this.#renderLogo() : nothing} ${place ? renderRecord(place, context) : nothing}
        </div>
      </div>
      <details class="checks" part="checks">
        <summary>${t('checks')}</summary>
        ${
          this.#checks.hasFailed
            ? missingPart(this.#checks, t, () => void this.#retryChecks())
            : (this.#checks.current?.render(badge, context) ?? html`<p>${t('loading')}</p>`)
        }
      </details>`;
  }

  /** The button goes with what it was for: what follows is what it was pressed for. */
  async #retryChecks(): Promise<void> {
    if (!(await this.#checks.load())) return;
    await this.updateComplete;
    this.#disclosure?.querySelector('summary')?.focus();
  }

  #why({ verdict }: Badge): string | undefined {
    return verdict && verdict !== 'valid' ? this.#checks.current?.explain(verdict) : undefined;
  }

  #renderSeal({ state, place }: Badge): TemplateResult {
    const { t } = this.#words;
    const around = place?.title === undefined ? undefined : feedString(place.title, this.#reader);
    return isStanding(state)
      ? renderSeal({
          state,
          stream: place?.stream,
          around,
          beneath: t(`short.${state as 'awarded' | 'working-towards' | 'pledged' | 're-accreditation-due'}`),
        })
      : renderSeal({ state, stream: place?.stream });
  }

  /** The title of an award; of anything else, what it is instead. */
  #renderHeading({ state, place }: Badge, { t, reader }: BadgeContext): TemplateResult {
    const isAward = isStanding(state) || state === 'lapsed';
    const title = place?.title === undefined ? t('award') : feedText(place.title, reader);
    const words = isAward ? (this.heading ?? title) : t(`state.${state}`);
    if (!this.#isBrief) return heading(this.headingLevel, words, 'heading', 'heading');
    return html`<p id="heading" class="heading" part="heading" tabindex="-1">${words}</p>`;
  }

  #renderStale({ readAt }: Badge): TemplateResult {
    const { t, formats } = this.#words;
    return html`<p class="reason">${t('stale', { date: formats.moment(readAt ?? 0) })}</p>`;
  }

  #renderRetry(): TemplateResult {
    const { t } = this.#words;
    const isRetrying = this.#feed.state.status === 'loading';
    return html`<p>
      <button type="button" class="control" @click=${this.#retry}>${isRetrying ? t('loading') : t('retry')}</button>
    </p>`;
  }

  /** What the page itself says, once it is said that it could not be checked. */
  #renderOwnWords(): TemplateResult {
    return html`<div class="own-words">
      <p>${this.#words.t('own-words')}</p>
      <slot></slot>
    </div>`;
  }

  #renderLogo(): TemplateResult | typeof nothing {
    const src = this.logo ? safeUrl(this.logo, this.ownerDocument.baseURI) : undefined;
    const alt = this.logoAlt?.trim();
    if (!src || !alt) return nothing;
    return html`<img class="logo" part="logo" src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sanctuary-badge': SanctuaryBadgeElement;
  }
}
