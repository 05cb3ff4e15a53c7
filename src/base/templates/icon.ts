import { svg, html, type TemplateResult } from 'lit';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

export function icon(name: IconName): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    ${svg`<path d=${ICON_PATHS[name]} />`}
  </svg>`;
}
