import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/templates/heading.ts';
import { icon } from '../../base/templates/icon.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import { SLOT, slotted } from '../../base/templates/slotted.ts';
import type { Position } from '../../domain/geo.ts';
import type { Group } from '../../domain/group.ts';
import type { Listing } from '../../domain/listing.ts';
import type { Choice } from './choice.ts';
import { renderDetails } from './details.view.ts';
import { renderList, type Row } from './list.view.ts';
import type { ListingWords } from './listing-words.ts';
import type { WaysBack } from './listings-model.ts';
import type { MapListings } from './map-listings.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Panel } from './panel-trail.ts';

export interface SideModel {
  readonly listings: MapListings;
  /** Records the visitor's choices leave. */
  readonly records: readonly number[];
  /** How many there are, in words. */
  readonly countLine: string;
  /** Where distances are told from, where they are. */
  readonly from: Position | undefined;
  /** How many of them are drawn; more at a press. */
  readonly rowsShown: number;
  readonly pageSize: number;
  readonly panel: Panel | undefined;
  readonly panelDepth: number;
  readonly selected: number | undefined;
  /** Whether there is a map beside it. */
  readonly hasMap: boolean;
  /** Numbers of the records that have one, on the map and here. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly highlighted: number | undefined;
  readonly t: TranslateMap;
  readonly words: ListingWords;
  readonly reader: Reader;
  readonly headingLevel: number;
  /** The ways to a listing. */
  readonly directions: (listing: Listing) => unknown;
  readonly onSelect: (record: number) => void;
  readonly onHighlight: (record: number | undefined) => void;
  /** @param total how many there are in the list that is to be longer */
  readonly onMore: (total: number) => void;
  readonly onBack: () => void;
  /** What there is to take back when nothing is found, and which of it helps. */
  readonly choice: Choice;
  readonly waysBack: () => WaysBack;
  /** The button that leads back to the present. */
  readonly present: () => unknown;
  readonly onClear: () => void;
  readonly onClearSearch: () => void;
  /** Leads past the list; absent where it is short. */
  readonly onSkip: (() => void) | undefined;
}

/** The column beside the map: the list, or in its place a cluster's entries or one entry's details. */
export function renderSide(model: SideModel): TemplateResult {
  const { panel, t, onBack, panelDepth } = model;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !panel) return;
    event.stopPropagation();
    event.preventDefault(); // a dialog around the widget would close with it
    onBack();
  };
  return html`<div class="side" part="side" @keydown=${onKey}>
    ${
      panel
        ? html`<button type="button" class="link back" @click=${onBack}>
              ${icon('chevron')} ${panelDepth > 1 ? t('back') : t('back-to-list')}
            </button>
            ${renderPanel(panel, model)}`
        : renderResults(model)
    }
  </div>`;
}

function renderPanel(panel: Panel, model: SideModel): TemplateResult | typeof nothing {
  const { listings, t, headingLevel } = model;
  if (panel.kind === 'cluster') {
    const records = panel.keys.map((key) => listings.recordOf(key)).filter((record) => record !== undefined);
    return html`${heading(headingLevel, t('cluster-heading', { n: records.length }), 'panel-heading', 'panel-heading')}
    ${list(records, model)}`;
  }
  const listing = listings.get(listings.recordOf(panel.key));
  if (!listing) return nothing;
  const groupRecord =
    listing.type === 'place' && listing.group ? listings.recordOf(`group:${listing.group}`) : undefined;
  return renderDetails({
    ...model,
    listing,
    group: listings.get(groupRecord) as Group | undefined,
    onOpenGroup: () => groupRecord !== undefined && model.onSelect(groupRecord),
  });
}

function renderResults(model: SideModel): TemplateResult {
  const { records, countLine, t, headingLevel, onSkip } = model;
  return html`${onSkip && records.length > 0 ? html`<button type="button" class="skip" @click=${onSkip}>${t('skip-list')}</button>` : nothing}
  ${heading(headingLevel, countLine, 'panel-heading', 'results-heading')}
  ${records.length === 0 ? renderNothing(model) : list(records, model)}`;
}

/** Nothing fits: what was asked for, and every way back that leads to something. */
function renderNothing({ choice, waysBack, present, t, onClear, onClearSearch }: SideModel): TemplateResult {
  const { search, facets } = choice;
  const isFiltered = Object.values(facets).some(({ size }) => size > 0);
  const ways = waysBack();
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
function list(records: readonly number[], model: SideModel): TemplateResult {
  const { listings, rowsShown, pageSize, t, onMore } = model;
  const rows = records.slice(0, rowsShown).flatMap((record): Row[] => {
    const listing = listings.get(record);
    return listing ? [{ record, listing }] : [];
  });
  const left = records.length - rowsShown;
  return html`${renderList({ ...model, rows, total: records.length })}
  ${
    left > 0
      ? html`<div class="rest">
          <p class="shown">${t('shown', { from: 1, to: rows.length, n: records.length })}</p>
          <button type="button" class="control main more" @click=${() => onMore(records.length)}>
            ${t('show-more', { n: Math.min(left, pageSize) })}
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
