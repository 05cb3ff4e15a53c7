import type { Position } from './geo.ts';
import type { Listing } from './listing.ts';

/** Who can show the way: the visitor's own map app, or one of three websites. */
export const DIRECTION_SERVICES = ['device', 'openstreetmap', 'google', 'apple'] as const;
export type DirectionService = (typeof DIRECTION_SERVICES)[number];

/**
 * What directions to a listing would lead to: its address, only where its position is published as exact; the town, where
 * that is what is known; nothing for a group or for a position that stands for an area, since nobody is to be sent to the
 * middle of a county.
 */
export function directionsLeadTo(listing: Listing): 'address' | 'town' | undefined {
  if (listing.type === 'group' || listing.position === undefined || listing.precision === 'area') return undefined;
  return listing.precision === 'exact' ? 'address' : 'town';
}

/**
 * The address that shows the way to a position. It holds the position alone, and the name where an app shows it: where
 * the visitor is, whoever is asked has to ask themselves.
 *
 * `geo:` is RFC 5870, with the `q` by which Android puts a name to the point; the others are the addresses that
 * OpenStreetMap, Google ("Maps URLs") and Apple ("Map Links") document for links.
 */
export function directionsUrl(service: DirectionService, [lng, lat]: Position, name: string): string {
  const point = `${degrees(lat)},${degrees(lng)}`;
  switch (service) {
    case 'device':
      return `geo:${point}?q=${point}(${escaped(name)})`;
    case 'openstreetmap':
      return `https://www.openstreetmap.org/directions?route=${encodeURIComponent(`;${point}`)}`;
    case 'google':
      return `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(point)}`;
    case 'apple':
      return `https://maps.apple.com/?daddr=${encodeURIComponent(point)}`;
  }
}

/** Five decimals: a metre. */
const degrees = (value: number): string => String(Number(value.toFixed(5)));

/** Brackets too: one in a name would end it. Half a character cannot be written in an address at all. */
function escaped(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
