import { html, type TemplateResult } from 'lit';
import type { TranslateMap } from './messages/catalogue.ts';

/** What a narrow widget shows of list and map: one has all the room. */
export type Face = 'list' | 'map';

/** The two buttons that change between list and map where there is no room for both. */
export function renderFaces(face: Face, t: TranslateMap, onFace: (face: Face) => void): TemplateResult {
  const button = (to: Face): TemplateResult =>
    html`<button type="button" class="face" aria-pressed=${face === to ? 'true' : 'false'} @click=${() => onFace(to)}>
      ${t(`face.${to}`)}
    </button>`;
  return html`<div class="faces" part="faces" role="group" aria-label=${t('faces')}>
    ${button('list')} ${button('map')}
  </div>`;
}
