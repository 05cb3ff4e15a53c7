import { html, nothing, type TemplateResult } from 'lit';
import type { AreaState } from '../../../base/area-records.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

/** What is to be known of the view, on the map: that there is more than is shown, or that it could not be asked for. */
export function renderAreaNote(state: AreaState, t: TranslateMap, retry: () => void): TemplateResult | typeof nothing {
  if (state === 'whole') return nothing;
  return html`<div class="area-note">
    <p>${t(`area-${state}`)}</p>
    ${state === 'failed' ? html`<button type="button" class="link" @click=${retry}>${t('retry')}</button>` : nothing}
  </div>`;
}
