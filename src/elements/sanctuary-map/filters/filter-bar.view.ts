import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../../../base/templates/icon.ts';
import { renderChips } from './chips.view.ts';
import { facetModels, type FacetSource } from './facet-models.ts';
import { renderFacet, type FiltersModel } from './facet.view.ts';
import { renderSearch, type SearchModel } from './search.view.ts';
import { renderSort, type SortModel } from './sort.view.ts';

/** Everything a visitor can narrow and order the list by. */
export interface FilterBarModel extends FacetSource, FiltersModel, SearchModel, SortModel {
  /** Whether the list is long enough to be searched and sorted. */
  readonly isLong: boolean;
  /** Whether the order is not the visitor's to choose: a finder on the page has numbered what it found. */
  readonly isNumbered: boolean;
  /** Whether the filters are unfolded where there is no room to show them all the time. */
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
  readonly onClear: () => void;
}

/** The bar over list and map: a search, the filters, the order, and what has been chosen. It comes after the list. */
export function renderFilterBar(model: FilterBarModel): unknown {
  const { listings, chosen, matches, words, open, typed, sort, near, isLong, isNumbered, isUnfolded } = model;
  // drawn anew only for what it shows: a pointer that runs over the list changes nothing here
  const from = [listings, chosen, matches, words, open, typed, sort, near, isLong, isNumbered, isUnfolded];
  return guard(from, () => render(model));
}

function render(model: FilterBarModel): TemplateResult | typeof nothing {
  const { t, isLong, isNumbered, isUnfolded, onUnfold, onChoose, onClear } = model;
  const facets = facetModels(model);
  if (facets.length === 0 && !isLong) return nothing;
  const count = facets.reduce((sum, { chosen }) => sum + chosen.size, 0);
  return html`<div class="filters" part="filters" role="group" aria-label=${t('filters')}>
    ${isLong ? renderSearch(model) : nothing}
    <button
      type="button"
      class="control unfold"
      aria-expanded=${isUnfolded ? 'true' : 'false'}
      aria-controls="facets"
      @click=${onUnfold}
    >
      ${count > 0 ? t('facet-chosen', { facet: t('filters.short'), n: count }) : t('filters.short')}
      ${icon('chevron', 16)}
    </button>
    <div id="facets" class="facets ${isUnfolded ? 'is-unfolded' : ''}">
      ${facets.map((facet) => renderFacet(facet, model))} ${isLong && !isNumbered ? renderSort(model) : nothing}
    </div>
    ${renderChips({ facets, t, onClear, onRemove: (facet, value) => onChoose(facet, value, false) })}
  </div>`;
}
