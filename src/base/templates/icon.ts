import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/**
 * A sign of the set in the colour of the text beside it. It is decoration, hidden from assistive technology: the
 * words are always beside it or on its button.
 *
 * @param size width and height in CSS pixels; the artwork holds down to 16
 */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width=${size}
    height=${size}
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${path(name)}
  </svg>`;
}

function path(name: IconName): SVGTemplateResult {
  return svg`<path d=${ICON_PATHS[name]} />`;
}
