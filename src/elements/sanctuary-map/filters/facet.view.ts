import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../base/templates/icon.ts';
import type { FacetName } from '../../../domain/listing.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { FacetModel } from './facet-models.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

export interface FiltersModel {
  readonly open: FacetName | undefined;
  readonly t: TranslateMap;
  readonly formats: Formats;
  readonly onToggleOpen: (facet: FacetName | undefined) => void;
  readonly onChoose: (facet: FacetName, value: string, chosen: boolean) => void;
}

/** A button that opens the values of one facet as tick boxes with counts. */
export function renderFacet({ facet, options, chosen, label, sign }: FacetModel, model: FiltersModel): TemplateResult {
  const { open, t, formats, onToggleOpen, onChoose } = model;
  const isOpen = open === facet;
  const name = t(`facet.${facet}`);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    event.preventDefault(); // a dialog around the widget would close with it
    onToggleOpen(undefined);
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  const leave = (event: FocusEvent): void => {
    const next = event.relatedTarget as Node | null;
    if (isOpen && next && !(event.currentTarget as HTMLElement).contains(next)) onToggleOpen(undefined);
  };
  const box = ({ value, count }: FacetModel['options'][number]): TemplateResult =>
    html`<label class="choice">
      <input
        type="checkbox"
        .checked=${chosen.has(value)}
        @change=${(event: Event) => onChoose(facet, value, (event.target as HTMLInputElement).checked)}
      />
      ${sign(value)} <span class="choice-name">${label(value)}</span>
      <span class="choice-count">${formats.number(count)}</span>
    </label>`;
  return html`<div class="facet" @keydown=${close} @focusout=${leave}>
    <button
      type="button"
      class="control"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="facet-${facet}"
      @click=${() => onToggleOpen(isOpen ? undefined : facet)}
    >
      ${chosen.size > 0 ? t('facet-chosen', { facet: name, n: chosen.size }) : name} ${icon('chevron', 16)}
    </button>
    <fieldset id="facet-${facet}" class="choices" tabindex="-1" ?hidden=${!isOpen}>
      <legend class="visually-hidden">${name}</legend>
      ${isOpen ? options.map(box) : nothing}
    </fieldset>
  </div>`;
}
