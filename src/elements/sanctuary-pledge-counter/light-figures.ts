import type { PledgeCount } from '../../domain/pledge-tally.ts';
import type { LanguageTag } from '../../domain/text.ts';

/** A figure as it stands in the page. */
export interface LightFigure {
  readonly kind: PledgeCount;
  readonly n: number;
  readonly text: string;
  readonly lang: LanguageTag;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Keeps the figures in the page itself, not in the shadow tree: as a `<data>` child of the widget for each, which the
 * widget shows in its place. So they can be selected, found in the page and read by what indexes it.
 *
 * A `<data slot="organisations">` that is there already is used: from whoever wrote the page, or from an editor that saved
 * the page as the widget had left it. What else stands between the tags is not touched.
 */
export class LightFigures {
  readonly #host: HTMLElement;
  readonly #own = new Map<PledgeCount, HTMLDataElement>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Writes these, and takes away what this wrote of others. */
  write(figures: readonly LightFigure[]): void {
    for (const [kind, element] of this.#own) {
      if (figures.some((figure) => figure.kind === kind)) continue;
      element.remove();
      this.#own.delete(kind);
    }
    for (const figure of figures) {
      const { kind, n, text, lang, dir } = figure;
      const element = this.#elementOf(kind);
      const value = String(n);
      if (element.value !== value) element.value = value;
      if (element.lang !== lang) Object.assign(element, { lang, dir });
      if (element.textContent !== text) element.textContent = text;
    }
  }

  #elementOf(kind: PledgeCount): HTMLDataElement {
    const found = [...this.#host.children].find(
      (child): child is HTMLDataElement => child instanceof HTMLDataElement && child.slot === kind,
    );
    if (found) return found;
    const element = this.#own.get(kind) ?? document.createElement('data');
    element.slot = kind;
    this.#own.set(kind, element);
    this.#host.append(element);
    return element;
  }
}
