import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptAgain, adoptSheet } from './adopt-sheet.ts';
import { loadTheme, type Theme } from './themes/load-theme.ts';

/** What a widget is doing, reflected in its `status` attribute and as a custom state of the same name. */
export type WidgetStatus = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What all the elements share: where the feed is, the heading, the colour scheme, and the status they show the page.
 *
 * @cssstate loading - the feed has not come yet
 * @cssstate ready - the feed is shown
 * @cssstate stale - a refresh failed; the last good data is shown with its date
 * @cssstate empty - the feed was read and there is nothing to show
 * @cssstate error - the feed could not be read; the fallback content stays
 *
 * @cssprop [--sanctuary-paper=light-dark(#FBF8F3, #10191E)] - the widget's ground
 * @cssprop [--sanctuary-surface=light-dark(#FFFFFF, #18242B)] - cards, lists, controls
 * @cssprop [--sanctuary-ink=light-dark(#1B2A33, #EEF3F4)] - text, focus, what is selected
 * @cssprop [--sanctuary-ink-2=light-dark(#4A5A63, #B3C0C6)] - secondary text
 * @cssprop [--sanctuary-line=light-dark(#7C8A90, #7F8E95)] - borders of controls, on paper and surface
 * @cssprop [--sanctuary-accent=light-dark(#0B5C6B, #7CCBD8)] - links, marks
 * @cssprop [--sanctuary-accent-soft=light-dark(#DCEEEF, #123640)] - ground of what is pointed at
 * @cssprop [--sanctuary-on-accent=light-dark(#FFFFFF, #10191E)] - text and signs on accent
 * @cssprop [--sanctuary-warm=light-dark(#B4540A, #F2B36B)] - working towards an award, notices
 * @cssprop [--sanctuary-warm-soft=light-dark(#FBE9D3, #3A2613)] - ground of notices
 * @cssprop [--sanctuary-focus=var(--sanctuary-ink)] - the focus ring
 * @cssprop [--sanctuary-font=inherit] - font family
 * @cssprop [--sanctuary-rem=1rem] - size of text; the others are 0.875, 1.125, 1.375 and 1.75 times it
 * @cssprop [--sanctuary-space=4px] - the step all spaces are multiples of
 * @cssprop [--sanctuary-radius=6px] - corners; arches keep their form
 */
export abstract class SanctuaryElement extends LitElement {
  /** URL of the feed. Without it the nearest `data-sanctuary-feed`, then `<meta name="sanctuary-feed">`. */
  @property() feed?: string;

  /** The heading's words; without it the widget's own. */
  @property() heading?: string;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  /** `light` or `dark` forces one, `auto` follows the visitor's setting; without it the page's own `color-scheme`. */
  @property({ reflect: true }) scheme?: 'light' | 'dark' | 'auto';

  /** `page` stands the widget on the page's own background instead of its paper. */
  @property({ reflect: true }) ground?: 'page';

  /** A look to suit the page: `govuk`, `nhs` or `plain`. Without it the widget's own. */
  @property({ reflect: true }) theme?: Theme;

  /**
   * What the widget is doing. Set by the widget; for reading and for style sheets.
   *
   * @readonly
   */
  @property({ reflect: true }) status: WidgetStatus = 'loading';

  readonly #internals = this.attachInternals();

  /** The browser calls it when the element is in another document than the one it was made in. */
  adoptedCallback(): void {
    adoptAgain(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('status')) this.#showState(changed.get('status'));
    if (changed.has('theme') && this.theme) void this.#wear(this.theme);
  }

  async #wear(theme: string): Promise<void> {
    const styles = await loadTheme(theme);
    if (styles) adoptSheet(this.shadowRoot, styles);
  }

  #showState(previous: WidgetStatus | undefined): void {
    const { states } = this.#internals;
    try {
      if (previous) states.delete(previous);
      states.add(this.status);
    } catch {
      // Chromium before 125 takes only names with two dashes; the attribute says the same
    }
  }
}

/** Whether the embedder put anything between the tags that is worth keeping until the widget is ready. */
export function hasFallback(host: HTMLElement): boolean {
  return host.childElementCount > 0 || Boolean(host.textContent?.trim());
}
