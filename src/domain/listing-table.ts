import type { CsvCell } from './csv.ts';
import type { Group } from './group.ts';
import type { Listing } from './listing.ts';
import type { Place } from './place.ts';
import type { Text } from './text.ts';

type Say = (text: Text | undefined) => string | undefined;
type Column = (listing: Listing, say: Say) => CsvCell;

const group =
  (cell: (group: Group, say: Say) => CsvCell): Column =>
  (listing, say) =>
    listing.type === 'group' ? cell(listing, say) : undefined;
const place =
  (cell: (place: Place, say: Say) => CsvCell): Column =>
  (listing, say) =>
    listing.type === 'place' ? cell(listing, say) : undefined;

const joined = (texts: readonly Text[], say: Say): string => texts.map(say).join('; ');

/**
 * The columns of a table of listings, under the names these facts have in the feed. `latitude` and `longitude` are in
 * degrees (WGS 84), dates are ISO 8601 as precise as they were published; several values in a cell stand apart by `; `.
 */
const COLUMNS: Readonly<Record<string, Column>> = {
  type: ({ type }) => type,
  id: ({ id }) => id,
  name: ({ name }, say) => say(name),
  stream: place(({ stream }) => stream),
  title: place(({ title }, say) => say(title)),
  status: ({ status }) => status,
  town: place(({ town }, say) => say(town)),
  areas: group(({ areas }, say) => joined(areas, say)),
  nation: ({ nation }) => nation,
  region: group(({ region }, say) => say(region)),
  latitude: ({ position }) => position?.[1],
  longitude: ({ position }) => position?.[0],
  precision: (listing) =>
    listing.position === undefined ? undefined : listing.type === 'group' ? 'area' : listing.precision,
  since: group(({ since }) => since),
  awardedOn: place(({ awardedOn }) => awardedOn),
  reaccreditedOn: place(({ reaccreditedOn }) => reaccreditedOn.join('; ')),
  grantedBy: place(({ grantedBy }, say) => say(grantedBy)),
  level: place(({ level }) => level),
  group: place((listing) => listing.group),
  branches: place(({ branches }, say) => joined(branches, say)),
  url: ({ url }) => url,
  contact: group(({ contact }) => contact),
  social: group(({ social }) => social.join('; ')),
  lastConfirmed: ({ lastConfirmed }) => lastConfirmed,
  source: ({ source }) => source,
};

/**
 * Listings as a table: the names of the columns, then a row for each.
 *
 * @param say picks the words of the reader's language
 */
export function listingTable(listings: readonly Listing[], say: (text: Text) => string): CsvCell[][] {
  const sayAny: Say = (text) => (text === undefined ? undefined : say(text));
  const columns = Object.values(COLUMNS);
  const row = (listing: Listing): CsvCell[] => columns.map((column) => column(listing, sayAny));
  return [Object.keys(COLUMNS), ...listings.map(row)];
}
