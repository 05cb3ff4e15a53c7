import type { Position } from './geo.ts';
import type { Nation } from './group.ts';
import type { Stream } from './stream.ts';
import type { Text } from './text.ts';

/** Where an award stands. Set by whoever grants it, never worked out from a date. */
export const AWARD_STATUSES = ['awarded', 'working-towards', 'pledged', 're-accreditation-due', 'lapsed'] as const;
export type AwardStatus = (typeof AWARD_STATUSES)[number];

/** How near the published position is to the true one. */
export const PRECISIONS = ['exact', 'town', 'area'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** An organisation that holds an award, or works towards one, or has pledged. */
export interface Place {
  readonly type: 'place';
  /** Stable identifier, unique in the feed. */
  readonly id: string;
  readonly name: Text;
  readonly stream: Stream;
  /** The award's own words, such as "Theatre of Sanctuary". Titles vary and cannot be derived from the stream. */
  readonly title?: Text | undefined;
  readonly status: AwardStatus;
  /** Year, month or day, as published. */
  readonly awardedOn?: string | undefined;
  readonly reaccreditedOn: readonly string[];
  readonly grantedBy?: Text | undefined;
  readonly level?: 'national' | 'local' | undefined;
  /** The `id` of the group it belongs to. */
  readonly group?: string | undefined;
  readonly nation?: Nation | undefined;
  readonly url?: string | undefined;
  readonly town?: Text | undefined;
  /** Domains on which its badge may stand. */
  readonly hosts: readonly string[];
  /** Absent from the feed means `town`: nothing is shown as exact that the publisher has not called exact. */
  readonly precision: Precision;
  readonly position?: Position | undefined;
  readonly branches: readonly Text[];
  readonly lastConfirmed?: string | undefined;
  readonly source?: string | undefined;
  /** An Open Badges 3.0 credential as a compact JWS, as it came. Empty where there was one that is no string of that form. */
  readonly credential?: string | undefined;
}
