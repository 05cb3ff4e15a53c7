import { html, nothing, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import type { Area } from '../../../domain/area.ts';
import { isoDay } from '../../../domain/partial-date.ts';
import type { Listing } from '../../../domain/listing.ts';
import { numberedMap, numberRanges } from '../../../domain/numbered-map.ts';
import { ATTRIBUTIONS } from '../../../geodata/attributions.ts';
import type { Basemap } from '../../../geodata/basemap.ts';
import type { FeedHeader } from '../../../feed/feed.ts';
import type { ListingWords } from '../listing-words.ts';
import type { TranslateTools } from '../tools/messages/catalogue.ts';
import { renderSheetMap } from './sheet-map.view.ts';

/** What a sheet says. */
export interface SheetModel {
  readonly t: TranslateTools;
  readonly lang: string;
  readonly reader: Reader;
  readonly say: ListingWords;
  readonly title: string;
  /** How many there are, and of how many. */
  readonly countLine: string;
  readonly header: FeedHeader | undefined;
  readonly listings: readonly Listing[];
}

/** The largest map that leaves room for a heading and some of the list on a page of A4, in CSS pixels. */
const MAP = { width: 660, height: 620 };

/** A list no longer than this fits on one page of A4 with a map that is one of its two columns wide. */
const SHORT = 20;
const SHORT_MAP = { width: 325, height: 350 };

/** The sheet: title, map with numbers, key, and the complete list under the same numbers. */
export function renderSheet(model: SheetModel, basemap: Basemap): TemplateResult {
  const { t, title, countLine, listings, reader, lang } = model;
  const isShort = listings.length <= SHORT;
  const map = numberedMap(
    listings.map(({ position }) => position),
    isShort ? SHORT_MAP : MAP,
  );
  const write = reader.formats.number;
  const shared = map.marks.filter(({ numbers }) => numbers.length > 1);
  return html`<header>
      <h1>${title}</h1>
      <p>${countLine}</p>
      ${renderDates(model)}
    </header>
    <main class=${isShort ? 'is-short' : ''}>
      ${renderSheetMap({ map, basemap, areas: listings.flatMap(areaOf), lang, name: t('sheet-map'), write })}
      <p class="sources" lang="en" dir="ltr">${ATTRIBUTIONS.map(({ text }) => `${text} `)}</p>
      ${
        shared.length > 0
          ? html`<h2>${t('sheet-shared')}</h2>
              <ul class="key">
                ${shared.map(({ label, numbers }) => html`<li><b>${label}</b> ${numberRanges(numbers, write)}</li>`)}
              </ul>`
          : nothing
      }
      ${map.offMap.length > 0 ? html`<p>${t('sheet-off-map', { numbers: numberRanges(map.offMap, write) })}</p>` : nothing}
      <ol>
        ${listings.map((listing, i) => renderEntry(listing, write(i + 1), model))}
      </ol>
    </main>`;
}

function areaOf(listing: Listing): readonly Area[] {
  return listing.type === 'group' && listing.areaServed ? [listing.areaServed] : [];
}

/** Where a listing is; of a group, everywhere it covers. */
function renderWhere(listing: Listing, reader: Reader): unknown[] {
  const texts = listing.type === 'group' ? listing.areas : listing.town === undefined ? [] : [listing.town];
  return texts.map((text, i) => [i === 0 ? '' : reader.formats.separator, feedText(text, reader)]);
}

function renderEntry(listing: Listing, number: string, { say, reader }: SheetModel): TemplateResult {
  const where = renderWhere(listing, reader);
  const date = listing.type === 'group' ? undefined : listing.awardedOn;
  const status = say.status(listing);
  const facts: unknown[] = [
    listing.type === 'place' && listing.title !== undefined ? feedText(listing.title, reader) : say.title(listing),
    ...[say.untitled(listing)].filter(Boolean),
    ...(where.length > 0 ? [where] : []),
    ...(listing.type === 'group'
      ? []
      : [date ? [status, reader.formats.partialDate(date)].join(reader.formats.separator) : status]),
  ];
  return html`<li>
    <b>${number}</b>
    <div>
      <strong>${feedText(listing.name, reader)}</strong>
      <span>${facts.map((fact, i) => (i === 0 ? fact : [' · ', fact]))}</span>
      ${listing.url ? html`<span class="url" dir="ltr">${listing.url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</span>` : nothing}
    </div>
  </li>`;
}

/** From when the list is, and from when the sheet. */
function renderDates({ t, reader, header }: SheetModel): TemplateResult {
  const updated = header?.updated?.slice(0, 10);
  const { partialDate: date, separator } = reader.formats;
  return html`<p class="dates">
    ${header?.title === undefined ? nothing : feedText(header.title, reader)}${updated ? separator + date(updated) : nothing}
    <span>${t('sheet-printed', { date: date(isoDay(new Date())) })}</span>
  </p>`;
}
