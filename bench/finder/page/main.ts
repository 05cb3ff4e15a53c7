import type { Contender } from './contender.ts';
import { someNames } from './names.ts';

export interface Typed {
  /** Milliseconds from having the names to being able to answer. */
  readonly ready: number;
  /** Milliseconds from each key to the list laid out. */
  readonly keys: readonly number[];
}

/** Letter by letter: a town, a name in Welsh, a slip, words in another order, a group, a postcode. */
const JOURNEYS = ['newcastle upon', 'caerdydd', 'brimingham', 'tyne newcastle', 'leeds city of s', 'ls1 4ap'];

const query = new URLSearchParams(location.search);
const contender: Contender =
  query.get('by') === 'ours' ? (await import('./ours.ts')).ours : (await import('./minisearch.ts')).minisearch;
const names = someNames(Number(query.get('names')));
const list = document.querySelector('ul')!;

async function type(): Promise<Typed> {
  const start = performance.now();
  const suggest = await contender(names);
  const ready = performance.now() - start;
  const keys: number[] = [];
  for (const text of JOURNEYS) {
    for (let length = 1; length <= text.length; length++) {
      const before = performance.now();
      show(suggest(text.slice(0, length)));
      keys.push(performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return { ready, keys };
}

/** Puts the suggestions on the page and has it laid out. */
function show(values: readonly string[]): void {
  list.replaceChildren(
    ...values.map((value) => {
      const item = document.createElement('li');
      item.textContent = value;
      return item;
    }),
  );
  list.getBoundingClientRect();
}

Object.assign(globalThis, { bench: { type } });
