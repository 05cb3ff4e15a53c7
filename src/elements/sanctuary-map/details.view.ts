import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { feedText } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import type { Listing } from '../../domain/listing.ts';
import { createListingMark } from './listing-mark.ts';
import type { ListingsModel } from './listings-model.ts';

/** Height of the mark beside the heading, in CSS pixels. */
const DETAILS_MARK = 42;

export interface DetailsModel {
  readonly model: ListingsModel;
  readonly headingLevel: number;
  /** What else the feed says of a listing, and the ways there. */
  readonly facts: (listing: Listing) => unknown;
}

/** One group or place: its name at once, so that a press is answered, and the facts. */
export function renderDetails(listing: Listing, { model, headingLevel, facts }: DetailsModel): TemplateResult {
  const { reader } = model;
  return html`<div class="details" part="details">
    <div class="details-title">
      <span class="details-mark">${guard([listing], () => createListingMark(listing, DETAILS_MARK))}</span>
      ${heading(headingLevel, feedText(listing.name, reader), 'panel-heading', 'panel-heading')}
    </div>
    ${
      listing.type === 'group' && listing.summary !== undefined
        ? html`<p class="summary">${feedText(listing.summary, reader)}</p>`
        : nothing
    }
    ${facts(listing)}
  </div>`;
}
