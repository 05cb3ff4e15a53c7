import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../base/templates/icon.ts';
import { SEARCH_LENGTH } from '../../../domain/listing-search.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

export interface SearchModel {
  /** What stands in the field. */
  readonly typed: string;
  readonly t: TranslateMap;
  /** A key was pressed; there may be more. */
  readonly onType: (text: string) => void;
  /** The visitor is done, or has emptied the field. */
  readonly onSearch: (text: string) => void;
}

/** A field that searches the list. Nothing that is typed leaves the page. */
export function renderSearch({ typed, t, onType, onSearch }: SearchModel): TemplateResult {
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  const empty = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    onSearch('');
    field?.focus();
  };
  return html`<div class="search" role="search">
    <label class="search-label" for="search">${icon('search', 20)} <span>${t('search')}</span></label>
    <input
      id="search"
      class="search-field"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength=${SEARCH_LENGTH}
      .value=${live(typed)}
      @input=${(event: Event) => onType(valueOf(event))}
      @change=${(event: Event) => onSearch(valueOf(event))}
    />
    ${
      typed === ''
        ? nothing
        : html`<button type="button" class="search-clear" aria-label=${t('search-clear')} @click=${empty}>
            ${icon('close', 20)}
          </button>`
    }
  </div>`;
}
