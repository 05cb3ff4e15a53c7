import { distanceBetween } from './great-circle.ts';
import type { Group } from './group.ts';
import type { Place } from './place.ts';
import { STREAMS, type Stream } from './stream.ts';

/** Streams with how many there are of each. */
export type StreamCounts = readonly (readonly [Stream, number])[];

/**
 * How many places of each stream belong to a group or are near it, in the usual order of the streams. Places whose award
 * has lapsed do not count.
 *
 * @param radius kilometres from the group's position
 */
export function placesNear(group: Group, places: readonly Place[], radius: number): StreamCounts {
  const counts = new Map<Stream, number>(STREAMS.map((stream) => [stream, 0]));
  for (const { stream, status, group: of, position } of places) {
    if (status === 'lapsed') continue;
    const isNear = group.position && position && distanceBetween(group.position, position) <= radius;
    if (of === group.id || isNear) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0);
}
