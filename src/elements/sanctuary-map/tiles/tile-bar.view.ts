import { html, type TemplateResult } from 'lit';
import type { CreditPart } from '../../../domain/tile-credit.ts';
import type { TileFailure } from '../../../map/tile-source.ts';
import { icon } from '../../../base/templates/icon.ts';
import type { TranslateTiles } from './messages/catalogue.ts';
import { tileSentence } from './tile-sentence.ts';

export interface TileBarModel {
  readonly t: TranslateTiles;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly host: string;
  readonly credit: readonly CreditPart[];
  /** `offered` until somebody asks for them, then one of the others. */
  readonly phase: 'offered' | 'loading' | 'shown' | TileFailure['kind'];
  readonly onPress: () => void;
  /** Whether the offer is open where there is no room to show it all the time. */
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
}

/**
 * The line under the map: what will be loaded from where and who will know, then whose map it is, or why it is not there.
 * One button, whatever it says: focus stays where the visitor pressed. On a narrow map the offer is folded behind a button.
 */
export function renderTileBar(model: TileBarModel): TemplateResult {
  const { t, lang, dir, host, credit, phase, onPress, isUnfolded, onUnfold } = model;
  const isOn = phase === 'shown' || phase === 'loading';
  const label = isOn ? t('back') : phase === 'offered' ? t('load', { host }) : t('retry');
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isUnfolded) return;
    event.stopPropagation();
    event.preventDefault(); // a dialog around the widget would close with it
    (event.currentTarget as Element).querySelector<HTMLElement>('.tile-fold')?.focus();
    onUnfold(false);
  };
  const leave = (event: FocusEvent): void => {
    const next = event.relatedTarget as Node | null;
    if (isUnfolded && next && !(event.currentTarget as Element).contains(next)) onUnfold(false);
  };
  return html`<div
    class="tile-bar is-${phase} ${isUnfolded ? 'is-unfolded' : ''}"
    part="tiles"
    lang=${lang}
    dir=${dir}
    @keydown=${close}
    @focusout=${leave}
  >
    <button
      type="button"
      class="tile-fold"
      aria-expanded=${isUnfolded ? 'true' : 'false'}
      aria-controls="tile-offer"
      @click=${() => onUnfold(!isUnfolded)}
    >
      ${t('title')} ${icon('chevron', 16)}
    </button>
    <div id="tile-offer" class="tile-offer">
      <button type="button" class="control" aria-describedby="tile-note" @click=${onPress}>
        ${icon(isOn ? 'door' : 'map')}<span>${label}</span>
      </button>
      <p id="tile-note">
        ${phase === 'shown' ? html`<span dir="auto">${credit.map(renderPart)}</span>` : phase === 'offered' ? t('note') : tileSentence(t, phase, host)}
      </p>
    </div>
  </div>`;
}

/** The makers' own words, in their own direction. */
function renderPart({ text, url }: CreditPart): TemplateResult {
  return url ? html`<a href=${url} rel="external noopener" dir="auto">${text}</a>` : html`<bdi>${text}</bdi>`;
}
