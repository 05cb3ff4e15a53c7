import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { feedText, type Reader } from '../../base/templates/feed-text.ts';
import { fromKm, unitOf } from '../../domain/distance-unit.ts';
import type { Position } from '../../domain/geo.ts';
import { distanceBetween } from '../../domain/great-circle.ts';
import { locality, type Listing } from '../../domain/listing.ts';
import { createListingMark } from './listing-mark.ts';
import type { ListingWords } from './listing-words.ts';

/** Height of the mark beside a name, in CSS pixels. */
const ROW_MARK = 28;

/** One line of the list: a listing and its number in the element's own order. */
export interface Row {
  readonly record: number;
  readonly listing: Listing;
}

export interface ListModel {
  readonly rows: readonly Row[];
  /** How many there are, with those that are not drawn yet. */
  readonly total: number;
  readonly words: ListingWords;
  readonly reader: Reader;
  /** Numbers of the records that have one, on the map and here. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Where distances are told from, where they are. */
  readonly from: Position | undefined;
  /** The record chosen, and the one pointed at on the map. */
  readonly selected: number | undefined;
  readonly highlighted: number | undefined;
  readonly onSelect: (record: number) => void;
  readonly onHighlight: (record: number | undefined) => void;
}

/** The list of groups and places: every fact the map shows, as text, each line a button that opens its details. */
export function renderList(model: ListModel): TemplateResult {
  const { onHighlight, rows, total } = model;
  // said only where not all are there: otherwise assistive technology counts for itself
  const size = total > rows.length ? total : undefined;
  return html`<ul class="list" part="list" role="list" @pointerleave=${() => onHighlight(undefined)}>
    ${repeat(
      rows,
      (row) => row.listing.type + row.listing.id,
      (row, i) =>
        html`<li aria-setsize=${ifDefined(size)} aria-posinset=${ifDefined(size && i + 1)}>
          ${renderRow(row, model)}
        </li>`,
    )}
  </ul>`;
}

function renderRow({ record, listing }: Row, model: ListModel): TemplateResult {
  const { reader, onSelect, onHighlight, numbers } = model;
  const number = numbers.get(record);
  return html`<button
    type="button"
    class="row ${record === model.highlighted ? 'is-highlighted' : ''}"
    part="row"
    data-record=${record}
    aria-current=${ifDefined(record === model.selected ? 'true' : undefined)}
    @click=${() => onSelect(record)}
    @pointerenter=${() => onHighlight(record)}
    @focus=${() => onHighlight(record)}
    @blur=${() => onHighlight(undefined)}
  >
    ${number === undefined ? nothing : html`<span class="number">${reader.formats.number(number)}</span>`}
    <span class="row-mark">${guard([listing], () => createListingMark(listing, ROW_MARK))}</span>
    <span class="row-text">
      <span class="row-name">${feedText(listing.name, reader)}</span>
      <span class="row-facts">${facts(listing, model)}</span>
    </span>
  </button>`;
}

/** "Theatre of Sanctuary · Leeds · Awarded, 2017", each part only where the feed gives it. */
function facts(listing: Listing, { words, reader, from }: ListModel): unknown[] {
  const where = locality(listing);
  const parts: unknown[] = [];
  if (listing.type === 'place') {
    parts.push(listing.title === undefined ? words.title(listing) : feedText(listing.title, reader));
    parts.push(words.untitled(listing));
  } else parts.push(words.status(listing));
  if (where !== undefined) parts.push(feedText(where, reader));
  if (listing.type === 'place') {
    const date = listing.status === 'awarded' ? listing.awardedOn : undefined;
    const status = words.status(listing);
    parts.push(date ? `${status}, ${reader.formats.partialDate(date)}` : status);
  }
  if (from && listing.position) {
    const unit = unitOf(listing.nation);
    // the visitor is known to a kilometre, so nothing is nearer than one
    parts.push(
      reader.formats.distance(Math.max(1, Math.round(fromKm(distanceBetween(from, listing.position), unit))), unit),
    );
  }
  return parts.filter(Boolean).flatMap((part, i) => (i === 0 ? [part] : [html`<span class="dot"></span>`, part]));
}
