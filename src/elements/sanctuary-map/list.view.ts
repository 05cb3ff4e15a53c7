import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { feedText, type Reader } from '../../base/templates/feed-text.ts';
import { fromKm, unitOf } from '../../domain/distance-unit.ts';
import type { Position } from '../../domain/geo.ts';
import { distanceBetween } from '../../domain/great-circle.ts';
import { locality, type Listing } from '../../domain/listing.ts';
import type { JourneyController } from './journey-controller.ts';
import { createListingMark } from './listing-mark.ts';
import type { ListingWords } from './listing-words.ts';
import type { ListingsModel } from './listings-model.ts';

/** Height of the mark beside a name, in CSS pixels. */
const ROW_MARK = 28;

/** One line of the list: a listing and its number in the element's own order. */
export interface Row {
  readonly record: number;
  readonly listing: Listing;
}

export interface RowsModel {
  readonly model: ListingsModel;
  readonly journey: JourneyController;
  /** Where distances are told from, where they are. */
  readonly from: Position | undefined;
}

/**
 * The list of groups and places: every fact the map shows, as text, each line a button that opens its details.
 *
 * @param total how many there are, with those that are not drawn yet
 */
export function renderList(rows: readonly Row[], total: number, { model, journey, from }: RowsModel): TemplateResult {
  const { numbers, reader, say } = model;
  const { selected, highlighted, point, openRow } = journey;
  // said only where not all are there: otherwise assistive technology counts for itself
  const size = total > rows.length ? total : undefined;
  const line = ({ record, listing }: Row): TemplateResult => {
    const number = numbers.get(record);
    return html`<button
      type="button"
      class="row ${record === highlighted ? 'is-highlighted' : ''}"
      part="row"
      data-record=${record}
      aria-current=${ifDefined(record === selected ? 'true' : undefined)}
      @click=${() => openRow(record)}
      @pointerenter=${() => point(record)}
      @focus=${() => point(record)}
      @blur=${() => point(undefined)}
    >
      ${number === undefined ? nothing : html`<span class="number">${reader.formats.number(number)}</span>`}
      <span class="row-mark">${guard([listing], () => createListingMark(listing, ROW_MARK))}</span>
      <span class="row-text">
        <span class="row-name">${feedText(listing.name, reader)}</span>
        <span class="row-facts">${facts(listing, say, reader, from)}</span>
      </span>
    </button>`;
  };
  return html`<ul class="list" part="list" role="list" @pointerleave=${() => point(undefined)}>
    ${repeat(
      rows,
      (row) => row.listing.type + row.listing.id,
      (row, i) => html`<li aria-setsize=${ifDefined(size)} aria-posinset=${ifDefined(size && i + 1)}>${line(row)}</li>`,
    )}
  </ul>`;
}

/** "Theatre of Sanctuary · Leeds · Awarded, 2017", each part only where the feed gives it. */
function facts(listing: Listing, words: ListingWords, reader: Reader, from: Position | undefined): unknown[] {
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
    parts.push(date ? [status, reader.formats.partialDate(date)].join(reader.formats.separator) : status);
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
