import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/templates/heading.ts';
import { icon } from '../../base/templates/icon.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { Group } from '../../domain/group.ts';
import type { Listing } from '../../domain/listing.ts';
import { renderDetails } from './details.view.ts';
import { renderList, type Row } from './list.view.ts';
import type { ListingWords } from './listing-words.ts';
import type { MapListings } from './map-listings.ts';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Panel } from './panel-trail.ts';

export interface SideModel {
  readonly listings: MapListings;
  /** Records the visitor's choices leave. */
  readonly records: readonly number[];
  /** How many there are, in words. */
  readonly countLine: string;
  /** How many of them are drawn; more at a press. */
  readonly rowsShown: number;
  readonly pageSize: number;
  readonly panel: Panel | undefined;
  readonly panelDepth: number;
  readonly selected: number | undefined;
  readonly highlighted: number | undefined;
  readonly t: TranslateMap;
  readonly words: ListingWords;
  readonly reader: Reader;
  readonly headingLevel: number;
  /** The ways to a listing. */
  readonly directions: (listing: Listing) => unknown;
  readonly onSelect: (record: number) => void;
  readonly onHighlight: (record: number | undefined) => void;
  readonly onMore: () => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
}

/** The column beside the map: the list, or in its place a cluster's entries or one entry's details. */
export function renderSide(model: SideModel): TemplateResult {
  const { panel, t, onBack, panelDepth } = model;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !panel) return;
    event.stopPropagation();
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
  const { records, countLine, t, headingLevel, onClear } = model;
  return html`${heading(headingLevel, countLine, 'panel-heading', 'results-heading')}
  ${
    records.length === 0
      ? html`<p class="empty">${t('no-match')}</p>
          <button type="button" class="control main" @click=${onClear}>${t('clear')}</button>`
      : list(records, model)
  }`;
}

/** As many lines as are drawn at a time, and the button for more. */
function list(records: readonly number[], model: SideModel): TemplateResult {
  const { listings, rowsShown, pageSize, t, onMore } = model;
  const rows = records.slice(0, rowsShown).flatMap((record): Row[] => {
    const listing = listings.get(record);
    return listing ? [{ record, listing }] : [];
  });
  const left = records.length - rowsShown;
  return html`${renderList({ ...model, rows })}
  ${
    left > 0
      ? html`<button type="button" class="control main more" @click=${onMore}>
          ${t('show-more', { n: Math.min(left, pageSize) })}
        </button>`
      : nothing
  }`;
}

/** The shape of the widget while the feed is awaited: the same size, nothing that moves. */
export function renderSkeleton(t: TranslateMap): TemplateResult {
  return html`<div class="body is-split skeleton" aria-busy="true">
    <div class="map"></div>
    <div class="side">
      <p class="empty">${t('loading')}</p>
      ${[0, 1, 2, 3, 4].map(() => html`<div class="skeleton-row"></div>`)}
    </div>
  </div>`;
}
