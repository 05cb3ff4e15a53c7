import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/templates/icon.ts';
import type { TranslateStories } from './messages/en.ts';
import type { RowState } from './row-controller.ts';

export interface ControlsModel {
  readonly t: TranslateStories;
  readonly isList: boolean;
  readonly total: number;
  readonly row: RowState;
  readonly onSwitch: () => void;
}

/** The switch between row and list, and for a row what turns it. */
export function renderControls(model: ControlsModel): TemplateResult | typeof nothing {
  const { t, isList, total, onSwitch } = model;
  if (total < 2) return nothing;
  return html`<div class="controls" part="controls">
    <button type="button" class="control main switch" @click=${onSwitch}>
      ${icon(isList ? 'story' : 'list')} ${t(isList ? 'show-row' : 'show-list')}
    </button>
    ${isList ? nothing : renderTurn(model)}
  </div>`;
}

function renderTurn({ t, total, row }: ControlsModel): TemplateResult {
  const { first, perView } = row;
  const turn = (move: 'previous' | 'next', isEnd: boolean): TemplateResult =>
    // not disabled: that would take focus from whoever has just pressed it
    html`<button
      type="button"
      class="control main turn is-${move}"
      aria-label=${t(move)}
      aria-disabled=${isEnd}
      @click=${() => !isEnd && row.turn(move)}
    >
      ${icon('chevron')}
    </button>`;
  return html`<div class="turns ${perView >= total ? 'is-idle' : ''}">
    ${turn('previous', first === 0)}
    <span class="position">${positionOf(t, row, total)}</span>
    ${turn('next', first + perView >= total)}
  </div>`;
}

/** "4 to 6 of 12", or "4 of 12" where one card is in view. */
export function positionOf(t: TranslateStories, { first, perView }: RowState, total: number): string {
  return perView > 1
    ? t('range', { from: first + 1, to: Math.min(total, first + perView), total })
    : t('position', { n: first + 1, total });
}
