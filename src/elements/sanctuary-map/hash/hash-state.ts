import { NATIONS } from '../../../domain/group.ts';
import type { Position } from '../../../domain/geo.ts';
import { FACET_NAMES, type FacetChoice, type FacetName } from '../../../domain/listing.ts';
import { SEARCH_LENGTH } from '../../../domain/listing-search.ts';
import { SORT_ORDERS } from '../../../domain/listing-sort.ts';
import { AWARD_STATUSES } from '../../../domain/place.ts';
import type { Choice } from '../choice.ts';
import type { ListingKey } from '../map-listings.ts';

/** What a link to the map says: all that a visitor has chosen, and nothing of who or where they are. */
export interface HashState extends Choice {
  /** Where the map was moved to; `undefined` while it shows all there is. */
  readonly view: { readonly center: Position; readonly zoom: number } | undefined;
  /** The entry whose details are open. */
  readonly selected: ListingKey | undefined;
}

/** Where a visitor begins without a link: what the page has set. A link says what differs from it. */
export type Start = Pick<Choice, 'search' | 'sort'>;

/** Where a visitor begins on a page that sets nothing. */
export const NO_START: Start = { search: '', sort: 'name' };

/** Longer links are not read: no choice is as long. */
const MOST_CHARACTERS = 2000;

/** Values read of one facet. */
const MOST_VALUES = 60;

/** The names of the facets in a link: those of the attributes. */
const FACET_KEYS: Readonly<Record<FacetName, string>> = {
  kind: 'stream',
  nation: 'nation',
  group: 'group',
  status: 'award-status',
};

/** What a facet's values may look like; only what the feed has is found by them. */
const ALLOWED: Readonly<Record<FacetName, (value: string) => boolean>> = {
  kind: (value) => /^[\w-]{1,60}$/.test(value),
  nation: (value) => (NATIONS as readonly string[]).includes(value),
  group: (value) => value.length > 0 && value.length <= 200,
  status: (value) => (AWARD_STATUSES as readonly string[]).includes(value),
};

const VIEW = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,3}(?:\.\d{1,4})?)$/;
const KEY = /^(?:group|place):[^]{1,300}$/;

/** A run of characters, with those that part a link let through behind a tilde. */
const PARTS = /(?:~[^]|[^~;])+/g;
const VALUES = /(?:~[^]|[^~,])+/g;

/**
 * Writes a state as one value: `nation:wales,scotland;sort:newest`; empty where nothing was chosen. It is percent-encoded
 * by whoever puts it into an address, so what parts it needs a sign of its own within a value: a tilde before it.
 */
export function encodeHash({ facets, search, sort, view, selected }: HashState, start = NO_START): string {
  const parts: string[] = [];
  const add = (key: string, ...values: readonly string[]): void => {
    parts.push(`${key}:${values.map((value) => value.replace(/[~,;]/g, '~$&')).join(',')}`);
  };
  if (view) add('view', [view.zoom.toFixed(2), view.center[1].toFixed(4), view.center[0].toFixed(4)].join('/'));
  for (const facet of FACET_NAMES) if (facets[facet].size > 0) add(FACET_KEYS[facet], ...facets[facet]);
  if (search !== start.search) add('search', search);
  if (sort !== start.sort) add('sort', sort);
  if (selected) add('open', selected);
  return parts.join(';');
}

/** Reads what `encodeHash` has written. Anybody can write a link: what is not understood is left out, part by part. */
export function decodeHash(value: string, start = NO_START): HashState {
  const parts = new Map<string, string>();
  for (const part of value.length > MOST_CHARACTERS ? [] : (value.match(PARTS) ?? [])) {
    const [, key, values] = /^([a-z-]+):([^]*)$/.exec(part) ?? [];
    if (key && values !== undefined) parts.set(key, values);
  }
  const text = (key: string): string | undefined => parts.get(key)?.replace(/~([^])/g, '$1');
  const facet = (name: FacetName): ReadonlySet<string> => {
    const values = parts.get(FACET_KEYS[name])?.match(VALUES)?.slice(0, MOST_VALUES) ?? [];
    return new Set(values.map((one) => one.replace(/~([^])/g, '$1')).filter(ALLOWED[name]));
  };
  const facets: FacetChoice = {
    kind: facet('kind'),
    nation: facet('nation'),
    group: facet('group'),
    status: facet('status'),
  };
  const selected = text('open');
  return {
    facets,
    search: (text('search') ?? start.search).slice(0, SEARCH_LENGTH),
    sort: SORT_ORDERS.find((order) => order === text('sort')) ?? start.sort,
    view: viewOf(text('view') ?? ''),
    selected: selected && KEY.test(selected) ? (selected as ListingKey) : undefined,
  };
}

function viewOf(text: string): HashState['view'] {
  const [zoom, lat, lng] = (VIEW.exec(text) ?? []).slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined;
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { center: [lng, lat], zoom } : undefined;
}
