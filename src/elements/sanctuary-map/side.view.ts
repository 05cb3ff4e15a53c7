import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/templates/heading.ts';
import { icon } from '../../base/templates/icon.ts';
import { SLOT, slotted } from '../../base/templates/slotted.ts';
import type { Choice } from './choice.ts';
import { renderDetails, type DetailsModel } from './details.view.ts';
import { renderList, type Row, type RowsModel } from './list.view.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Panel } from './panel.ts';
import type { RowsController } from './rows-controller.ts';

export interface SideModel extends DetailsModel, RowsModel {
  readonly rows: RowsController;
  readonly t: TranslateMap;
  /** What there is to take back when nothing is found. */
  readonly choice: Choice;
  /** The button that leads back to the present. */
  readonly present: () => unknown;
  readonly onClear: () => void;
  readonly onClearSearch: () => void;
  /** Leads past the list; absent where it is short. */
  readonly onSkip: (() => void) | undefined;
}

/** The column beside the map: the list, or in its place a cluster's entries or one entry's details. */
export function renderSide(side: SideModel): TemplateResult {
  const { t, journey } = side;
  const { panel, depth, back } = journey;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !panel) return;
    event.stopPropagation();
    event.preventDefault(); // a dialog around the widget would close with it
    back();
  };
  return html`<div class="side" part="side" @keydown=${onKey}>
    ${
      panel
        ? html`<button type="button" class="link back" @click=${back}>
              ${icon('chevron')} ${depth > 1 ? t('back') : t('back-to-list')}
            </button>
            ${renderPanel(panel, side)}`
        : renderResults(side)
    }
  </div>`;
}

function renderPanel(panel: Panel, side: SideModel): TemplateResult | typeof nothing {
  const { model, t, headingLevel } = side;
  const { listings } = model;
  if (panel.kind === 'cluster') {
    const records = panel.keys.map((key) => listings.recordOf(key)).filter((record) => record !== undefined);
    return html`${heading(headingLevel, t('cluster-heading', { n: records.length }), 'panel-heading', 'panel-heading')}
    ${list(records, side)}`;
  }
  const listing = listings.get(listings.recordOf(panel.key));
  return listing ? renderDetails(listing, side) : nothing;
}

function renderResults(side: SideModel): TemplateResult {
  const { model, t, headingLevel, onSkip } = side;
  const { records, countLine } = model;
  return html`${onSkip && records.length > 0 ? html`<button type="button" class="skip" @click=${onSkip}>${t('skip-list')}</button>` : nothing}
  ${heading(headingLevel, countLine, 'panel-heading', 'results-heading')}
  ${records.length === 0 ? renderNothing(side) : list(records, side)}`;
}

/** Nothing fits: what was asked for, and every way back that leads to something. */
function renderNothing({ choice, model, present, t, onClear, onClearSearch }: SideModel): TemplateResult {
  const { search, facets } = choice;
  const isFiltered = Object.values(facets).some(({ size }) => size > 0);
  const ways = model.waysBack;
  const isSearchAlone = ways.search && !ways.year && !isFiltered;
  return html`<p class="empty">
      ${isSearchAlone ? slotted(t('no-match-search', { search: SLOT }), html`<bdi>${search}</bdi>`) : t('no-match')}
    </p>
    <p class="ways-back">
      ${
        ways.search
          ? html`<button type="button" class="control" @click=${onClearSearch}>${t('search-clear')}</button>`
          : nothing
      }
      ${ways.year ? present() : nothing}
      ${isFiltered || !(ways.search || ways.year) ? html`<button type="button" class="control" @click=${onClear}>${t('clear')}</button>` : nothing}
    </p>`;
}

/** As many lines as are drawn at a time, and the button for more. */
function list(records: readonly number[], side: SideModel): TemplateResult {
  const { model, rows, t } = side;
  const { shown, step, more } = rows;
  const left = records.length - shown;
  const lines = records.slice(0, shown).flatMap((record): Row[] => {
    const listing = model.listings.get(record);
    return listing ? [{ record, listing }] : [];
  });
  return html`${renderList(lines, records.length, side)}
  ${
    left > 0
      ? html`<div class="rest">
          <p class="shown">${t('shown', { from: 1, to: lines.length, n: records.length })}</p>
          <button type="button" class="control main more" @click=${() => more(records.length)}>
            ${t('show-more', { n: Math.min(left, step) })}
          </button>
        </div>`
      : nothing
  }`;
}

/** The shape of the widget while the feed is awaited: the same size, nothing that moves. */
export function renderSkeleton(t: TranslateMap): TemplateResult {
  return html`<div class="body is-split shows-list skeleton" aria-busy="true">
    <div class="map"></div>
    <div class="side">
      <p class="empty">${t('loading')}</p>
      ${[0, 1, 2, 3, 4].map(() => html`<div class="skeleton-row"></div>`)}
    </div>
  </div>`;
}
