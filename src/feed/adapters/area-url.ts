import type { BBox } from '../../domain/geo.ts';

/** Records asked for in one answer. A server may give fewer. */
const LIMIT = 1000;

/** Parameters that say where in all the records a page begins: an area begins at its own first. */
const PLACES_IN_LIST = ['offset', 'startindex', 'startIndex', 'page', 'cursor', 'token', 'bbox-crs'];

const WORLD: BBox = [-180, -90, 180, 90];

/**
 * The finest side of the squares to which a box is widened, in degrees: about 0.9 km northwards. The server learns no more
 * exactly than that where somebody looks.
 */
const FINEST = 1 / 128;

/** The address of the records in an area. */
export interface AreaUrl {
  readonly url: string;
  /** The box that is asked for: the one that was wanted, and a little around it. */
  readonly box: BBox;
}

/**
 * The address of the records in a box: OGC API - Features, part 1, section 7.15.3. Its `bbox` is in CRS84, longitude
 * before latitude, as GeoJSON is.
 *
 * The box is widened to squares of a quarter of its size, so that small moves of a map ask for the same address again and
 * a cache can answer. Where the items' own address has a box, nothing outside that is asked for.
 *
 * @param items the address of the collection's items
 * @param wanted degrees
 * @returns `undefined` when nothing of the box can be in the collection
 */
export function areaUrl(items: string, wanted: BBox): AreaUrl | undefined {
  const address = new URL(items);
  const { searchParams } = address;
  const own = boxOf(searchParams.get('bbox'));
  const box = intersection(intersection(widened(wanted), WORLD), own ?? WORLD);
  if (!(box[0] <= box[2] && box[1] <= box[3])) return undefined;
  for (const name of PLACES_IN_LIST) searchParams.delete(name);
  searchParams.set('bbox', box.join(','));
  searchParams.set('limit', String(LIMIT));
  // Commas may stand in a query as they are, and some servers know them no other way.
  address.search = address.search.replaceAll('%2C', ',');
  address.hash = '';
  return { url: address.href, box };
}

function widened([west, south, east, north]: BBox): BBox {
  const side = Math.max(east - west, north - south);
  // A power of two, so that every edge is a short decimal fraction.
  const step = Math.max(FINEST, 2 ** Math.floor(Math.log2(side / 4)));
  const down = (value: number) => Math.floor(value / step) * step;
  const up = (value: number) => Math.ceil(value / step) * step;
  return [down(west), down(south), up(east), up(north)];
}

function intersection(a: BBox, b: BBox): BBox {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** A `bbox` of four numbers; those with heights are left to their server. */
function boxOf(value: string | null): BBox | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = (value ?? '').split(',').map(Number);
  const box: BBox = [west, south, east, north];
  return more.length === 0 && box.every(Number.isFinite) ? box : undefined;
}
