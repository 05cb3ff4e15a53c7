import { STREAMS, type KnownStream } from './stream.ts';
import type { Pledges, PledgeMilestone, PledgeSupporter, PledgeTotal } from './pledge.ts';

/** What is counted. The two are never added together. */
export type PledgeCount = 'organisations' | 'individuals';

/** How many of one kind have pledged. */
export interface PledgeFigure {
  readonly kind: PledgeCount;
  /** `undefined` when it has not been published, which is not the same as none. */
  readonly n: number | undefined;
  /** By how much it has changed since an earlier date; less than 0 for fewer. */
  readonly change?: { readonly by: number; readonly since: string } | undefined;
}

/** How far it is to something: to the goal, or to the next step of the ladder. */
export interface PledgeGoal {
  /** What the goal counts. */
  readonly kind: PledgeCount;
  readonly n: number;
  readonly goal: number;
}

/** What a counter shows of the pledges. */
export interface PledgeTally {
  /** Those asked for, organisations first. At least one has a number. */
  readonly figures: readonly PledgeFigure[];
  /** Year, month or day of the count, as published. */
  readonly asOf: string | undefined;
  readonly goal: PledgeGoal | undefined;
  /** The number that goal and milestones are about. */
  readonly counted: number | undefined;
  /** Steps of the ladder, the lowest first. */
  readonly milestones: readonly PledgeMilestone[];
  /** The first step that has not been reached. */
  readonly next: PledgeMilestone | undefined;
  readonly pledgeUrl: string | undefined;
  /** Organisations of each stream, the most first; for the whole only. */
  readonly breakdown: readonly { readonly stream: KnownStream; readonly n: number }[];
  /** Organisations of this scope that agreed to be named. */
  readonly supporters: readonly PledgeSupporter[];
}

const BOTH: readonly PledgeCount[] = ['organisations', 'individuals'];

/**
 * What a counter of a scope shows. Nothing is worked out that was not published: a number that is not there is unknown,
 * and streams are not added up to a whole.
 *
 * Goal and milestones count organisations where their number is known, and people elsewhere.
 *
 * @param scope `all`, a group's id, or a stream
 * @param kinds what to count; both if it is left out
 * @returns `undefined` when none of the numbers asked for is published
 */
export function tallyOf(pledges: Pledges, scope: string, kinds = BOTH): PledgeTally | undefined {
  const total = pledges.totals.find((row) => row.scope === scope);
  if (!total) return undefined;
  const figures = kinds.map((kind) => figureOf(total, kind));
  const [main = undefined] = figures.filter(({ n }) => n !== undefined);
  if (!main) return undefined;
  const counted = leading(total, kinds)?.n;
  const milestones = [...pledges.milestones].sort((a, b) => a.at - b.at);
  return {
    figures,
    asOf: total.asOf ?? pledges.asOf,
    goal: goalOf(total, kinds),
    counted,
    milestones: counted === undefined ? [] : milestones,
    next: counted === undefined ? undefined : milestones.find(({ at }) => at > counted),
    pledgeUrl: total.pledgeUrl,
    breakdown: scope === 'all' && kinds.includes('organisations') ? breakdownOf(pledges) : [],
    supporters: supportersOf(pledges, scope),
  };
}

function figureOf(total: PledgeTotal, kind: PledgeCount): PledgeFigure {
  const n = total[kind];
  const before = total.previous?.[kind];
  if (n === undefined || before === undefined || !total.previous) return { kind, n };
  return { kind, n, change: { by: n - before, since: total.previous.asOf } };
}

/** What goal and milestones count, if it is among what is asked for. */
function leading(total: PledgeTotal, kinds: readonly PledgeCount[]): { kind: PledgeCount; n: number } | undefined {
  const kind = BOTH.find((name) => total[name] !== undefined);
  const n = kind && total[kind];
  return kind === undefined || n === undefined || !kinds.includes(kind) ? undefined : { kind, n };
}

function goalOf(total: PledgeTotal, kinds: readonly PledgeCount[]): PledgeGoal | undefined {
  const counted = leading(total, kinds);
  return counted && total.goal ? { ...counted, goal: total.goal } : undefined;
}

function breakdownOf({ totals }: Pledges): PledgeTally['breakdown'] {
  const rows = STREAMS.flatMap((stream) => {
    const n = totals.find(({ scope }) => scope === stream)?.organisations;
    return n === undefined ? [] : [{ stream, n }];
  });
  return rows.sort((a, b) => b.n - a.n);
}

function supportersOf({ supporters }: Pledges, scope: string): readonly PledgeSupporter[] {
  return scope === 'all' ? supporters : supporters.filter(({ group, stream }) => group === scope || stream === scope);
}
