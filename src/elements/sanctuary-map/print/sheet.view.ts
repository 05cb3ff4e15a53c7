import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import { isoDay } from '../../../domain/partial-date.ts';
import type { Position } from '../../../domain/geo.ts';
import { locality, type Listing } from '../../../domain/listing.ts';
import { numberedMap, numberRanges, type NumberedMap } from '../../../domain/numbered-map.ts';
import { ATTRIBUTIONS } from '../../../geodata/attributions.ts';
import type { Basemap } from '../../../geodata/basemap.ts';
import type { FeedHeader } from '../../../feed/feed.ts';
import type { ListingWords } from '../listing-words.ts';
import type { TranslateTools } from '../tools/messages/catalogue.ts';

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

/** Radius of a mark in CSS pixels. */
const MARK = 9;

/** The sheet: title, map with numbers, key, and the complete list under the same numbers. */
export function renderSheet(model: SheetModel, basemap: Basemap): TemplateResult {
  const { t, title, countLine, listings, reader } = model;
  const map = numberedMap(
    listings.map(({ position }) => position),
    MAP,
  );
  const write = reader.formats.number;
  const shared = map.marks.filter(({ numbers }) => numbers.length > 1);
  return html`<h1>${title}</h1>
    <p>${countLine}</p>
    ${renderMap(map, basemap, t('sheet-map'), write)}
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
    <footer>${renderSources(model)}</footer>`;
}

function renderMap(
  { width, height, project, marks }: NumberedMap,
  { land, borders }: Basemap,
  name: string,
  write: (value: number) => string,
): TemplateResult {
  const path = (lines: readonly (readonly Position[])[]): string =>
    lines
      .map(
        (line) =>
          `M${line
            .map((at) =>
              project(at)
                .map((value) => value.toFixed(1))
                .join(' '),
            )
            .join('L')}`,
      )
      .join('');
  const mark = ({ x, y, label, numbers }: NumberedMap['marks'][number]): SVGTemplateResult => {
    const isShared = numbers.length > 1;
    const shape = isShared
      ? svg`<rect class="shared" x=${x - MARK} y=${y - MARK} width=${2 * MARK} height=${2 * MARK} rx="2" />`
      : svg`<circle class="single" cx=${x} cy=${y} r=${MARK} />`;
    const words = isShared ? label : write(numbers[0]!);
    return svg`<g class=${isShared ? 'is-shared' : ''}>${shape}<text x=${x} y=${y}>${words}</text></g>`;
  };
  return html`<svg
    viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}"
    width=${width.toFixed(0)}
    role="img"
    aria-label=${name}
  >
    <path class="land" d=${path(land)} />
    <path class="border" d=${path(borders)} />
    ${marks.map(mark)}
  </svg>`;
}

function renderEntry(listing: Listing, number: string, { say, reader }: SheetModel): TemplateResult {
  const where = locality(listing);
  const date = listing.type === 'group' ? undefined : listing.awardedOn;
  const status = say.status(listing);
  const facts: unknown[] = [
    listing.type === 'place' && listing.title !== undefined ? feedText(listing.title, reader) : say.title(listing),
    ...[say.untitled(listing)].filter(Boolean),
    ...(where === undefined ? [] : [feedText(where, reader)]),
    ...(listing.type === 'group' ? [] : [date ? `${status}, ${reader.formats.partialDate(date)}` : status]),
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

function renderSources({ t, reader, header }: SheetModel): TemplateResult {
  const updated = header?.updated?.slice(0, 10);
  const date = reader.formats.partialDate;
  return html`<p>
      ${header?.title === undefined ? nothing : feedText(header.title, reader)}${updated ? `, ${date(updated)}` : nothing}
    </p>
    <p>${t('sheet-printed', { date: date(isoDay(new Date())) })}</p>
    ${ATTRIBUTIONS.filter(({ covers }) => covers === 'outline').map(({ text }) => html`<p lang="en" dir="ltr">${text}</p>`)}`;
}
