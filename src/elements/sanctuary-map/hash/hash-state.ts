import { NATIONS } from '../../../domain/group.ts';
import type { Position } from '../../../domain/geo.ts';
import { FACET_NAMES, NO_CHOICE, type FacetChoice, type FacetName } from '../../../domain/listing.ts';
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

/** What a link that says nothing shows. */
export const NO_HASH: HashState = { facets: NO_CHOICE, search: '', sort: 'name', view: undefined, selected: undefined };

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

/** Writes a state as one value: `nation:wales,scotland;sort:newest`; empty where nothing was chosen. */
export function encodeHash({ facets, search, sort, view, selected }: HashState): string {
  const parts: string[] = [];
  const add = (key: string, ...values: readonly string[]): void => {
    if (values.some(Boolean)) parts.push(`${key}:${values.map(encodeURIComponent).join(',')}`);
  };
  if (view)
    parts.push(`view:${[view.zoom.toFixed(2), view.center[1].toFixed(4), view.center[0].toFixed(4)].join('/')}`);
  for (const facet of FACET_NAMES) add(FACET_KEYS[facet], ...facets[facet]);
  add('search', search);
  if (sort !== 'name') add('sort', sort);
  add('open', selected ?? '');
  return parts.join(';');
}

/** Reads what `encodeHash` has written. Anybody can write a link: what is not understood is left out, part by part. */
export function decodeHash(value: string): HashState {
  if (value.length > MOST_CHARACTERS) return NO_HASH;
  const parts = new Map<string, string[]>();
  for (const part of value.split(';')) {
    const [, key, values] = /^([a-z-]+):([^]*)$/.exec(part) ?? [];
    if (key && values) parts.set(key, values.split(',').slice(0, MOST_VALUES).flatMap(plain));
  }
  const first = (key: string): string | undefined => parts.get(key)?.[0];
  const facet = (name: FacetName): ReadonlySet<string> => new Set(parts.get(FACET_KEYS[name])?.filter(ALLOWED[name]));
  const facets: FacetChoice = {
    kind: facet('kind'),
    nation: facet('nation'),
    group: facet('group'),
    status: facet('status'),
  };
  const selected = first('open');
  return {
    facets,
    search: (first('search') ?? '').slice(0, SEARCH_LENGTH),
    sort: SORT_ORDERS.find((order) => order === first('sort')) ?? 'name',
    view: viewOf(first('view') ?? ''),
    selected: selected && KEY.test(selected) ? (selected as ListingKey) : undefined,
  };
}

/** A value without its escapes; none where they are broken. */
function plain(value: string): string[] {
  try {
    return [decodeURIComponent(value)];
  } catch {
    return [];
  }
}

function viewOf(text: string): HashState['view'] {
  const [zoom, lat, lng] = (VIEW.exec(text) ?? []).slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined;
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { center: [lng, lat], zoom } : undefined;
}
