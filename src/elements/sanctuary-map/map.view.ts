import { html, nothing, type TemplateResult } from 'lit';
import type { MapEngine } from '../../map/map-engine.ts';
import type { TranslateMap } from './messages/catalogue.ts';

export interface MapModel {
  readonly t: TranslateMap;
  readonly phase: 'waiting' | 'loading' | 'ready' | 'failed';
  readonly engine: MapEngine | undefined;
  /** What stands on the map once it is drawn; see `map-furniture.view.ts`. */
  readonly furniture: TemplateResult | typeof nothing;
  /** What stands under it. */
  readonly foot: TemplateResult | typeof nothing;
  /** Leads past the map; absent where there is nothing to lead to. */
  readonly onSkip: (() => void) | undefined;
}

/** The frame around the map: the skip link, and the box the engine draws in. */
export function renderMap({ t, phase, engine, furniture, foot, onSkip }: MapModel): TemplateResult {
  return html`<div class="map" part="map" role="group" aria-label=${t('map')}>
    <div class="ground">
      ${onSkip ? html`<button type="button" class="skip" @click=${onSkip}>${t('skip-map')}</button>` : nothing}
      <div
        class="canvas"
        role="group"
        aria-label=${t('marks')}
        @keydown=${(event: KeyboardEvent) => onKey(event, engine)}
      ></div>
      ${phase === 'failed' ? html`<p class="map-message">${t('map-failed')}</p>` : nothing} ${furniture}
    </div>
    ${phase === 'failed' ? nothing : foot}
  </div>`;
}

/** Plus and minus zoom while focus is on the map, as everywhere else on the web. */
function onKey(event: KeyboardEvent, engine: MapEngine | undefined): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return; // the browser's own zoom
  if (event.key === '+' || event.key === '=') engine?.zoomBy(1);
  else if (event.key === '-') engine?.zoomBy(-1);
  else return;
  event.preventDefault();
}
