import { html, type TemplateResult } from 'lit';
import type { SortOrder } from '../../../domain/listing-sort.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

export interface SortModel {
  readonly sort: SortOrder;
  /** What "nearest" is measured from: the visitor, the middle of the map, or nothing there is. */
  readonly near: 'visitor' | 'map' | undefined;
  readonly t: TranslateMap;
  readonly onSort: (sort: SortOrder) => void;
}

/** The order of the list, as a choice of one. */
export function renderSort({ sort, near, t, onSort }: SortModel): TemplateResult {
  const option = (order: SortOrder, words: string): TemplateResult =>
    html`<option value=${order} ?selected=${order === sort}>${words}</option>`;
  return html`<label class="sort">
    <span>${t('order')}</span>
    <select
      class="control"
      .value=${sort}
      @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as SortOrder)}
    >
      ${option('name', t('order.name'))} ${option('newest', t('order.newest'))}
      ${near || sort === 'nearest' ? option('nearest', t(near === 'visitor' ? 'order.near-you' : 'order.near-map')) : ''}
    </select>
  </label>`;
}
