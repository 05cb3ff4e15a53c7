import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../base/templates/icon.ts';
import type { FacetName } from '../../../domain/listing.ts';
import type { FacetModel } from './facet-models.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

export interface ChipsModel {
  readonly facets: readonly FacetModel[];
  readonly t: TranslateMap;
  readonly onRemove: (facet: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/**
 * What is ticked, each with a button that takes it back, and one that takes all of it back. The
 * buttons are not keyed: the one pressed keeps focus and stands for the next, which is then a press away.
 */
export function renderChips({ facets, t, onRemove, onClear }: ChipsModel): TemplateResult | typeof nothing {
  const chips = facets.flatMap(({ facet, chosen, label }) =>
    [...chosen].map(
      (value) =>
        html`<li>
          <button type="button" class="chip" @click=${() => onRemove(facet, value)}>
            <span class="visually-hidden">${t('remove')}</span> <span>${label(value)}</span> ${icon('close', 16)}
          </button>
        </li>`,
    ),
  );
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${t('chosen')}>
    ${chips}
    <li><button type="button" class="link clear" @click=${onClear}>${t('clear')}</button></li>
  </ul>`;
}
