import { areaGeometry } from './area.ts';
import type { Listing } from './listing.ts';
import type { Text } from './text.ts';

/** What a collection says of itself, where it is known. */
export interface CollectionHeader {
  readonly title?: Text | undefined;
  /** RFC 3339. */
  readonly updated?: string | undefined;
  /** The page of the licence the data is under. */
  readonly licence?: string | undefined;
  /** The first is that of every plain string. */
  readonly languages?: readonly string[] | undefined;
}

/**
 * Listings as a GeoJSON FeatureCollection (RFC 7946), in every language they came in and with the properties of the feed:
 * our own reader reads it back, and so does any mapping tool. What the collection says of itself stands beside `features`
 * as foreign members (section 6.1).
 */
export function listingCollection(listings: readonly Listing[], header: CollectionHeader): object {
  const { title, updated, licence, languages } = header;
  return { type: 'FeatureCollection', title, updated, licence, languages, features: listings.map(feature) };
}

/** `type` is not a property of the feed, and says what the columns beside it mean to whoever opens it in a table. */
function feature({ id, position, ...properties }: Listing): object {
  const area = properties.type === 'group' && properties.areaServed;
  const known = Object.entries({ ...properties, ...(area && { areaServed: areaGeometry(area) }) }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    type: 'Feature',
    id,
    geometry: position ? { type: 'Point', coordinates: position } : null,
    properties: Object.fromEntries(known),
  };
}
