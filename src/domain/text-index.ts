import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import type { LanguageTag } from './text.ts';
import { indexWordStarts } from './word-starts.ts';

/** A name by which something can be found. A thing with three names is here three times. */
export interface IndexedName {
  /** What it names: a number of the caller's own, such as its place in a list. */
  readonly entry: number;
  readonly value: string;
  readonly lang?: LanguageTag | undefined;
}

/** A name that was found. */
export interface TextHit {
  readonly name: IndexedName;
  /** Lower comes first. Hits of two indexes can be sorted together by it. */
  readonly rank: number;
}

/** Names to look among. One hit an entry, by the best of its names. */
export interface TextIndex {
  /** Every entry with a name that is the text, spelling aside, the weightier first. */
  exact(text: string): readonly TextHit[];
  /**
   * Names that are the text, then names that begin with it, then names with a word that does, then names with all its
   * words in any order; among these the weightier first.
   */
  search(text: string, limit: number): readonly TextHit[];
  /**
   * Names that are nearly the text: a letter or two wrong, missing, doubled or changed about. None for less than four
   * letters, since nearly everything is near those.
   *
   * @param start whether the text may be the beginning of the name, as while it is being typed
   */
  similar(text: string, limit: number, start?: boolean): readonly TextHit[];
}

/** Steps of rank. Within a step the weight decides. */
const [WHOLE, BEGINS, WORD_BEGINS, ALL_WORDS, SIMILAR] = [0, 1, 2, 3, 4] as const;

/** Words that are written in two ways in the same name. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  saint: 'st',
  upon: 'on',
  gt: 'great',
  mt: 'mount',
  lt: 'little',
};

/** A text as it is compared: folded, with one way of writing for each word. */
export function searchKey(text: string): string {
  return foldText(text).replace(/\b(?:saint|upon|gt|mt|lt)\b/g, (word) => SAME_WORDS[word]!);
}

/**
 * All names go into one string, a line each, of which is known where words begin with which two letters.
 *
 * Folding the names is most of the work: with many of them, do it in turns with the page and hand over the keys.
 *
 * @param weightOf how much an entry matters beside others that fit as well, from 0 to 1
 * @param keys the `searchKey` of each name
 */
export function createTextIndex(
  names: readonly IndexedName[],
  weightOf: (entry: number) => number = () => 1,
  keys: readonly string[] = names.map(({ value }) => searchKey(value)),
): TextIndex {
  const text = `\n${keys.join('\n')}\n`;
  const starts = new Uint32Array(keys.length);
  const letters = new Uint32Array(keys.length);
  let end = 1;
  keys.forEach((key, index) => {
    starts[index] = end;
    letters[index] = lettersOf(key);
    end += key.length + 1;
  });

  const words = indexWordStarts(text);

  /** The name that a place in the text is in, by halving. */
  const nameAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const collect = () => {
    const best = new Map<number, TextHit>();
    return {
      add(index: number, step: number): void {
        const name = names[index]!;
        const rank = step + 1 - Math.min(1, Math.max(0, weightOf(name.entry))) * 0.99;
        if (rank < (best.get(name.entry)?.rank ?? Infinity)) best.set(name.entry, { name, rank });
      },
      first: (limit: number) => firstOf([...best.values()], limit),
      get size() {
        return best.size;
      },
    };
  };

  /** Calls back for every name in which the letters stand after a line's start, or after a space. */
  const scan = (after: '\n' | ' ', key: string, found: (index: number, offset: number) => void): void => {
    for (const at of words.with(key)) {
      if (text[at - 1] === after) found(nameAt(at), at);
    }
  };

  return {
    exact(typed) {
      const key = searchKey(typed);
      const hits = collect();
      if (key) scan('\n', `${key}\n`, (index) => hits.add(index, WHOLE));
      return hits.first(Infinity);
    },

    search(typed, limit) {
      const key = searchKey(typed);
      const hits = collect();
      if (!key) return [];
      scan('\n', key, (index, at) => hits.add(index, text[at + key.length] === '\n' ? WHOLE : BEGINS));
      // "lt" may stand for "little", and may be the beginning of "ltd"
      const asTyped = foldText(typed);
      if (asTyped !== key) scan('\n', asTyped, (index) => hits.add(index, BEGINS));
      // Whatever comes now ranks behind what is there: with enough of that, it need not be looked for.
      if (hits.size >= limit) return hits.first(limit);
      scan(' ', key, (index) => hits.add(index, WORD_BEGINS));
      const [longest = '', ...others] = key.split(' ').sort((a, b) => b.length - a.length);
      if (others.length > 0 && hits.size < limit) {
        const allIn = (index: number): void => {
          const name = ` ${keys[index]!}`;
          if (others.every((word) => name.includes(` ${word}`))) hits.add(index, ALL_WORDS);
        };
        scan('\n', longest, allIn);
        scan(' ', longest, allIn);
      }
      return hits.first(limit);
    },

    similar(typed, limit, start = false) {
      const key = searchKey(typed);
      const hits = collect();
      if (key.length < 4) return [];
      const most = key.length < 6 ? 1 : 2;
      const wanted = lettersOf(key);
      for (let index = 0; index < keys.length; index++) {
        // A letter that one has and the other lacks costs a step: most names are ruled out by that alone.
        if (countBits(wanted & ~letters[index]!) > most) continue;
        if (!start && countBits(letters[index]! & ~wanted) > most) continue;
        const distance = editDistance(key, keys[index]!, most, start);
        if (distance <= most) hits.add(index, SIMILAR + distance);
      }
      return hits.first(limit);
    },
  };
}

/** The best first; of two as good, the one that was given first. */
const byRank = (a: TextHit, b: TextHit): number => a.rank - b.rank || a.name.entry - b.name.entry;

/** The best few in order, without sorting the rest: one letter is the beginning of thousands of names. */
function firstOf(hits: TextHit[], limit: number): TextHit[] {
  if (hits.length <= limit) return hits.sort(byRank);
  const first: TextHit[] = [];
  for (const hit of hits) {
    let at = first.length;
    while (at > 0 && byRank(hit, first[at - 1]!) < 0) at--;
    if (at === limit) continue;
    first.splice(at, 0, hit);
    if (first.length > limit) first.pop();
  }
  return first;
}

/** Which of 32 kinds of letter a text has, a bit for each. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
