import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../base/templates/icon.ts';
import { ATTRIBUTIONS } from '../../../geodata/attributions.ts';
import type { MapEngine } from '../../../map/map-engine.ts';
import { PAN_SHARE } from './map-keys.ts';
import type { TranslateMap } from '../messages/catalogue.ts';
import type { Shortcuts } from '../shortcuts/shortcuts.ts';

export interface FurnitureModel {
  readonly t: TranslateMap;
  readonly engine: MapEngine;
  /** The gesture hint to show over the map for a moment. */
  readonly hint: 'wheel' | 'touch' | undefined;
  readonly onFit: () => void;
  /** Whether the arrows lie open: the way to move the map without dragging (WCAG 2.5.7). */
  readonly isPadOpen: boolean;
  readonly onTogglePad: () => void;
  readonly shortcuts: Shortcuts;
}

/** What stands on a map that is drawn: its buttons, the gesture hint, and where the land comes from. */
export function renderFurniture(model: FurnitureModel): TemplateResult {
  const { t, hint, shortcuts } = model;
  return html`${renderControls(model)}
    <p class="hint" aria-hidden="true" ?hidden=${hint === undefined}>
      ${hint === undefined ? nothing : t(`hint-${hint}`)}
    </p>
    <div class="foot" data-over-map>
      <details class="about">
        <summary>${t('about-map')}</summary>
        ${ATTRIBUTIONS.map(
          ({ text, licence }) =>
            html`<p lang="en" dir="ltr">
              ${licence ? html`<a href=${licence} rel="external noopener">${text}</a>` : text}
            </p>`,
        )}
      </details>
      <button
        type="button"
        class="keys"
        aria-label=${t('shortcuts')}
        title=${t('shortcuts')}
        aria-haspopup="dialog"
        @click=${shortcuts.open}
      >
        ${icon('keyboard')}
      </button>
    </div>
    ${shortcuts.render()}`;
}

function renderControls({ t, engine, onFit, isPadOpen, onTogglePad }: FurnitureModel): TemplateResult {
  const { limit } = engine.view;
  const button = (name: 'zoom-in' | 'zoom-out' | 'fit', press: () => void, isDone = false): TemplateResult =>
    html`<button
      type="button"
      class="map-button"
      aria-label=${t(name)}
      title=${t(name)}
      aria-disabled=${isDone ? 'true' : 'false'}
      @click=${press}
    >
      ${icon(name)}
    </button>`;
  const pan = (to: 'north' | 'south' | 'east' | 'west', x: number, y: number): TemplateResult =>
    html`<button
      type="button"
      class="pan pan-${to}"
      aria-label=${t(`pan-${to}`)}
      title=${t(`pan-${to}`)}
      @click=${() => engine.panBy(x * PAN_SHARE, y * PAN_SHARE)}
    >
      ${icon('chevron')}
    </button>`;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isPadOpen) return;
    event.stopPropagation();
    event.preventDefault();
    onTogglePad();
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return html`<div @keydown=${close}>
    <div class="controls" part="controls" data-over-map>
      ${button('zoom-in', () => engine.zoomBy(1), limit === 'nearest')}
      ${button('zoom-out', () => engine.zoomBy(-1), limit === 'farthest')} ${button('fit', onFit)}
      <button
        type="button"
        class="map-button"
        aria-label=${t('pan')}
        title=${t('pan')}
        aria-expanded=${isPadOpen ? 'true' : 'false'}
        @click=${onTogglePad}
      >
        ${icon('move')}
      </button>
    </div>
    ${
      isPadOpen
        ? html`<div class="pad" role="group" data-over-map aria-label=${t('pan')}>
            ${pan('north', 0, 1)} ${pan('west', -1, 0)} ${pan('east', 1, 0)} ${pan('south', 0, -1)}
          </div>`
        : nothing
    }
  </div>`;
}
