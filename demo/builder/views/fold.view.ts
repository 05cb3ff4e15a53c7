import { html, type TemplateResult } from 'lit';

/** Wide enough for two columns. */
const ROOMY = '(min-width: 48rem)';

/**
 * A part under a heading of its own that is open where there is room, and on a phone when somebody wants it: all that a
 * page like this may ask would else be a dozen screens.
 *
 * @param isFirst whether it is one that opens by itself at all
 */
export function renderFold(
  title: string,
  content: TemplateResult | readonly TemplateResult[],
  isFirst = true,
): TemplateResult {
  return html`<details class="group" ?open=${isFirst && matchMedia(ROOMY).matches}>
    <summary><h3>${title}</h3></summary>
    ${content}
  </details>`;
}
