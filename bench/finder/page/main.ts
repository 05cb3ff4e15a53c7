import type { Contender } from './contender.ts';
import { minisearch } from './minisearch.ts';
import { ours } from './ours.ts';

export interface Typed {
  /** Milliseconds until each could answer. */
  readonly ready: { readonly ours: number; readonly peer: number };
  /** What was typed, and the milliseconds each took to show its list. */
  readonly keys: readonly { readonly typed: string; readonly ours: number; readonly peer: number }[];
  /** Milliseconds of the longest task of ours from the first focus to being ready; 0 where none was over 50. */
  readonly longest: number;
}

/** Letter by letter: a town, a name in Welsh, a slip, words in another order, a group, a postcode. */
const JOURNEYS = ['newcastle upon', 'caerdydd', 'brimingham', 'tyne newcastle', 'leeds city of s', 'ls1 4ap'];

const feed = `feed-${new URLSearchParams(location.search).get('groups')}.json`;

/** Types every letter into both, one after the other, so that a busy moment hits both. */
async function type(): Promise<Typed> {
  const tasks: PerformanceEntry[] = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watch.observe({ type: 'longtask' });
  const mine = await ours(feed);
  await rest(100);
  watch.disconnect();
  const other = await minisearch(feed);
  await rest(100);
  const keys = [];
  for (const text of JOURNEYS) {
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      const [first, second] = [await press('ours', mine, typed), await press('peer', other, typed)];
      keys.push({ typed, ours: first, peer: second });
      await rest(20);
    }
  }
  const own = tasks.filter(({ startTime }) => startTime >= mine.since).map(({ duration }) => duration);
  return { ready: { ours: mine.ready, peer: other.ready }, keys, longest: Math.max(0, ...own) };
}

/** The marks stand in a trace, which tells the processor time between them. */
async function press(by: string, contender: Contender, typed: string): Promise<number> {
  performance.mark(`${by}:key`);
  const milliseconds = await contender.key(typed);
  performance.mark(`${by}:list`);
  return milliseconds;
}

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

Object.assign(globalThis, { bench: { type } });
