import type { Stream } from './stream.ts';
import type { Text } from './text.ts';

/** How many have pledged within one scope. Organisations and people are never added together. */
export interface PledgeTotal {
  /** `all`, a group's id, or a stream. */
  readonly scope: string;
  readonly organisations?: number | undefined;
  readonly individuals?: number | undefined;
  readonly goal?: number | undefined;
  readonly asOf?: string | undefined;
  /** The form on which to pledge. */
  readonly pledgeUrl?: string | undefined;
  readonly previous?:
    | { readonly organisations?: number | undefined; readonly individuals?: number | undefined; readonly asOf: string }
    | undefined;
}

export interface PledgeMilestone {
  readonly at: number;
  readonly label: Text;
}

/** An organisation that agreed to be named. Never an individual. */
export interface PledgeSupporter {
  readonly name: Text;
  readonly group?: string | undefined;
  readonly stream?: Stream | undefined;
  readonly url?: string | undefined;
}

export interface Pledges {
  readonly asOf?: string | undefined;
  readonly totals: readonly PledgeTotal[];
  readonly milestones: readonly PledgeMilestone[];
  readonly supporters: readonly PledgeSupporter[];
}
