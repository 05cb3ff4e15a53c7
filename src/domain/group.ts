import type { Area } from './area.ts';
import type { Position } from './geo.ts';
import type { Text } from './text.ts';

/** The parts of these islands a group or place can be in. */
export const NATIONS = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'ireland',
  'isle-of-man',
  'jersey',
  'guernsey',
] as const;
export type Nation = (typeof NATIONS)[number];

export const GROUP_STATUSES = ['active', 'forming', 'paused', 'closed'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** A local group that builds a culture of welcome in its area. */
export interface Group {
  readonly type: 'group';
  /** Stable identifier, unique in the feed. */
  readonly id: string;
  /** The name as the group gives it; no "City of" is assumed. */
  readonly name: Text;
  /** What the group calls its area: city, town, borough, county, valley... */
  readonly kind?: Text | undefined;
  /** Names of the places the group covers. Areas overlap and nest. */
  readonly areas: readonly Text[];
  /** Where the group is at work, about. Its edge is not a border: areas overlap and nest. */
  readonly areaServed?: Area | undefined;
  readonly nation?: Nation | undefined;
  readonly region?: Text | undefined;
  readonly status: GroupStatus;
  /** The centre of the area, never a meeting address. Absent when the feed gives none that can be used. */
  readonly position?: Position | undefined;
  readonly url?: string | undefined;
  /** A web page on which to get in touch. */
  readonly contact?: string | undefined;
  readonly social: readonly string[];
  /** Year, month or day the group began, as published. */
  readonly since?: string | undefined;
  readonly lastConfirmed?: string | undefined;
  /** The page the facts come from. */
  readonly source?: string | undefined;
  readonly summary?: Text | undefined;
}
