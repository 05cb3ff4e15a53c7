import whole from '../fixtures/feeds/whole.json';

/** Where the feeds of the tests say they are. */
export const FEED_URL = 'https://feeds.example/network/feed.json';

/** The day on which the tests take place. */
export const NOW = new Date('2026-02-01T12:00:00Z');

/** A valid feed with every member the schema knows. A copy: change it as you like. */
export function wholeFeed(): Record<string, unknown> {
  return structuredClone(whole);
}

/** A valid group with the given properties, `id` beside them. */
export function groupFeature({ id = 'a', ...properties }: Record<string, unknown>): Record<string, unknown> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [-1.5, 53] },
    properties: { name: 'A group (invented)', ...properties },
  };
}

/** A valid place with the given properties, `id` beside them. */
export function placeFeature({ id = 'p', ...properties }: Record<string, unknown>): Record<string, unknown> {
  return groupFeature({ id, stream: 'library', status: 'awarded', ...properties });
}

export function withGroups(features: readonly unknown[]): Record<string, unknown> {
  return { version: '1.0', groups: { type: 'FeatureCollection', features } };
}

export function withPlaces(features: readonly unknown[]): Record<string, unknown> {
  return { version: '1.0', places: { type: 'FeatureCollection', features } };
}
