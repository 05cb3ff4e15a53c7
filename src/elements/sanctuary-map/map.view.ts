import { html, nothing, type TemplateResult } from 'lit';
import type { MapPhase } from './map-controller.ts';
import type { TranslateMap } from './messages/catalogue.ts';

export interface MapModel {
  readonly t: TranslateMap;
  readonly phase: MapPhase;
  /** What stands on the map once it is drawn; see `drawn/`. */
  readonly furniture: TemplateResult | typeof nothing;
  /** What is to be known of the view; see `area/`. */
  readonly note: TemplateResult | typeof nothing;
  /** What stands under it. */
  readonly foot: TemplateResult | typeof nothing;
  /** Leads past the map; absent where there is nothing to lead to. */
  readonly onSkip: (() => void) | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The frame around the map: the skip link, and the box the engine draws in. */
export function renderMap({ t, phase, furniture, note, foot, onSkip, onKey }: MapModel): TemplateResult {
  return html`<div class="map" part="map" role="region" aria-label=${t('map')}>
    <div class="ground">
      ${onSkip ? html`<button type="button" class="skip" @click=${onSkip}>${t('skip-map')}</button>` : nothing}
      <div class="canvas" @keydown=${onKey}></div>
      ${phase === 'failed' ? html`<p class="map-message">${t('map-failed')}</p>` : nothing} ${furniture} ${note}
    </div>
    ${phase === 'failed' ? nothing : foot}
  </div>`;
}
