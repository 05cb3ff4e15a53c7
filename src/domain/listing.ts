import type { Group } from './group.ts';
import type { Place } from './place.ts';

/** Anything the map and its list show. */
export type Listing = Group | Place;
