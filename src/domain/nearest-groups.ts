import type { Position } from './geo.ts';
import { bearingTo, compassPoint, distanceBetween, type CompassPoint } from './great-circle.ts';
import type { Group } from './group.ts';

/** A group as it is found from somewhere. */
export interface NearGroup {
  readonly group: Group;
  /** Kilometres; absent where the group's place is not known. */
  readonly km?: number;
  /** Where it lies from there. */
  readonly towards?: CompassPoint;
}

/** How many groups are wanted, and from how far. */
export interface Reach {
  readonly limit: number;
  /** Kilometres. */
  readonly radius: number;
}

export interface NearestGroups {
  readonly groups: readonly NearGroup[];
  /** Whether they are within the radius. Where none is, these are the nearest all the same. */
  readonly isWithin: boolean;
}

/**
 * The groups nearest to somewhere, the nearest first, as many as are wanted. Groups that have closed are left out, and
 * those whose place is not known. Where no group is within the radius, the nearest ones there are: "none" helps nobody.
 */
export function nearestGroups(groups: readonly Group[], from: Position, { limit, radius }: Reach): NearestGroups {
  const all = groups
    .filter(({ status }) => status !== 'closed')
    .flatMap((group) => (group.position ? [seenFrom(from, group, group.position)] : []))
    .sort((a, b) => a.km - b.km);
  const within = all.filter(({ km }) => km <= radius);
  return { groups: (within.length > 0 ? within : all).slice(0, limit), isWithin: within.length > 0 };
}

function seenFrom(from: Position, group: Group, to: Position): NearGroup & { readonly km: number } {
  return { group, km: distanceBetween(from, to), towards: compassPoint(bearingTo(from, to)) };
}
