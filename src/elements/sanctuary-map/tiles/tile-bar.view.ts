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
}

/**
 * The line under the map: what will be loaded from where and who will know, then whose map it is, or why it is not there.
 * One button, whatever it says: focus stays where the visitor pressed.
 */
export function renderTileBar({ t, lang, dir, host, credit, phase, onPress }: TileBarModel): TemplateResult {
  const isOn = phase === 'shown' || phase === 'loading';
  const label = isOn ? t('back') : phase === 'offered' ? t('load', { host }) : t('retry');
  return html`<div class="tile-bar is-${phase}" part="tiles" lang=${lang} dir=${dir}>
    <button type="button" class="control" aria-describedby="tile-note" @click=${onPress}>
      ${icon(isOn ? 'door' : 'map')}<span>${label}</span>
    </button>
    <p id="tile-note">
      ${phase === 'shown' ? html`<span dir="auto">${credit.map(renderPart)}</span>` : phase === 'offered' ? t('note') : tileSentence(t, phase, host)}
    </p>
  </div>`;
}

/** The makers' own words, in their own direction. */
function renderPart({ text, url }: CreditPart): TemplateResult {
  return url ? html`<a href=${url} rel="external noopener" dir="auto">${text}</a>` : html`<bdi>${text}</bdi>`;
}
