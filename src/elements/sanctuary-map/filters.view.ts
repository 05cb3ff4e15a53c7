import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/templates/icon.ts';
import type { FacetName, FacetOption } from '../../domain/listing.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TranslateMap } from './messages/catalogue.ts';

export interface FacetModel {
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  readonly chosen: ReadonlySet<string>;
  /** The words for a value. */
  readonly label: (value: string) => string;
  /** A sign beside a value, where it has one: the filter is the map's legend too. */
  readonly sign: (value: string) => unknown;
}

export interface FiltersModel {
  readonly facets: readonly FacetModel[];
  readonly open: FacetName | undefined;
  readonly t: TranslateMap;
  readonly formats: Formats;
  readonly onToggleOpen: (facet: FacetName | undefined) => void;
  readonly onChoose: (facet: FacetName, value: string, chosen: boolean) => void;
  readonly onClear: () => void;
}

/** A button for each facet that opens its values as tick boxes with counts; then one that clears them all. */
export function renderFilters(model: FiltersModel): TemplateResult | typeof nothing {
  const { facets, t, onClear } = model;
  if (facets.length === 0) return nothing;
  const anyChosen = facets.some(({ chosen }) => chosen.size > 0);
  return html`<div class="filters" part="filters" role="group" aria-label=${t('filters')}>
    ${facets.map((facet) => renderFacet(facet, model))}
    ${anyChosen ? html`<button type="button" class="link clear" @click=${onClear}>${t('clear')}</button>` : nothing}
  </div>`;
}

function renderFacet({ facet, options, chosen, label, sign }: FacetModel, model: FiltersModel): TemplateResult {
  const { open, t, formats, onToggleOpen, onChoose } = model;
  const isOpen = open === facet;
  const name = t(`facet.${facet}`);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    onToggleOpen(undefined);
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  const leave = (event: FocusEvent): void => {
    const next = event.relatedTarget as Node | null;
    if (isOpen && next && !(event.currentTarget as HTMLElement).contains(next)) onToggleOpen(undefined);
  };
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
      ${options.map(
        ({ value, count }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.has(value)}
              @change=${(event: Event) => onChoose(facet, value, (event.target as HTMLInputElement).checked)}
            />
            ${sign(value)} <span class="choice-name">${label(value)}</span>
            <span class="choice-count">${formats.number(count)}</span>
          </label>`,
      )}
    </fieldset>
  </div>`;
}
