import { html, type TemplateResult } from 'lit';

/**
 * A sign on the grid of 24 in the colour of the text beside it. It is decoration, hidden from assistive technology: the
 * words are always beside it or on its button.
 *
 * @param path path data, drawn by a line of 2 units
 * @param size width and height in CSS pixels; the artwork holds down to 16
 */
export function iconShape(path: string, size: number): TemplateResult {
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
    <path d=${path} />
  </svg>`;
}
