import type { PledgeCount } from '../../domain/pledge-tally.ts';

/** What the embedder asks to be counted, as it is written in `count`. */
export type CountAttribute = PledgeCount | 'both';

/** Reads `count`. Anything that is neither of the two kinds means both. */
export function parseCount(count: string | undefined): readonly PledgeCount[] {
  return count === 'organisations' || count === 'individuals' ? [count] : ['organisations', 'individuals'];
}
