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

const [LINE, SPACE] = [10, 32] as const;

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
  return keyOf(foldText(text));
}

function keyOf(folded: string): string {
  return folded.replace(/\b(?:saint|upon|gt|mt|lt)\b/g, (word) => SAME_WORDS[word]!);
}

/** What was looked for last: of one text typed, several things are asked of several indexes. */
let asked = { text: '', folded: '', key: '' };

function fold(text: string): typeof asked {
  if (text === asked.text) return asked;
  const folded = foldText(text);
  return (asked = { text, folded, key: keyOf(folded) });
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

  /** The best few of the names that are added, one an entry. */
  const collect = (limit: number) => {
    let kept: TextHit[] = [];
    let last: TextHit | undefined;
    const first = (): readonly TextHit[] => {
      kept = kept.sort(byRank).filter(isFirstOfEntry()).slice(0, limit);
      last = kept[limit - 1];
      return kept;
    };
    return {
      first,
      add(index: number, step: number): void {
        const name = names[index]!;
        const rank = step + 1 - Math.min(1, Math.max(0, weightOf(name.entry))) * 0.99;
        // one letter is the beginning of thousands of names: what cannot be among the best is not kept to be sorted
        if (last && (rank > last.rank || (rank === last.rank && name.entry >= last.name.entry))) return;
        kept.push({ name, rank });
        if (kept.length === 4 * limit) first();
      },
    };
  };

  /** Calls back for every name in which the letters stand after a line's start, or after a space. */
  const scan = (
    after: typeof LINE | typeof SPACE,
    key: string,
    found: (index: number, offset: number) => void,
  ): void => {
    for (const at of words.with(key)) {
      if (text.charCodeAt(at - 1) === after) found(nameAt(at), at);
    }
  };

  return {
    exact(typed) {
      const { key } = fold(typed);
      const hits = collect(Infinity);
      if (key) scan(LINE, `${key}\n`, (index) => hits.add(index, WHOLE));
      return hits.first();
    },

    search(typed, limit) {
      const { key, folded } = fold(typed);
      const hits = collect(limit);
      if (!key) return [];
      scan(LINE, key, (index, at) => hits.add(index, text.charCodeAt(at + key.length) === LINE ? WHOLE : BEGINS));
      // "lt" may stand for "little", and may be the beginning of "ltd"
      if (folded !== key) scan(LINE, folded, (index) => hits.add(index, BEGINS));
      // Whatever comes now ranks behind what is there: with enough of that, it need not be looked for.
      if (hits.first().length >= limit) return hits.first();
      scan(SPACE, key, (index) => hits.add(index, WORD_BEGINS));
      const [longest = '', ...others] = key.split(' ').sort((a, b) => b.length - a.length);
      if (others.length > 0 && hits.first().length < limit) {
        const allIn = (index: number): void => {
          if (others.every((word) => hasWord(keys[index]!, word))) hits.add(index, ALL_WORDS);
        };
        scan(LINE, longest, allIn);
        scan(SPACE, longest, allIn);
      }
      return hits.first();
    },

    similar(typed, limit, start = false) {
      const { key } = fold(typed);
      const hits = collect(limit);
      if (key.length < 4) return [];
      const most = key.length < 6 ? 1 : 2;
      const wanted = lettersOf(key);
      for (let index = 0; index < keys.length; index++) {
        // A letter that one has and the other lacks costs a step: most names are ruled out by that alone.
        if (hasMore(wanted & ~letters[index]!, most)) continue;
        if (!start && hasMore(letters[index]! & ~wanted, most)) continue;
        const distance = editDistance(key, keys[index]!, most, start);
        if (distance <= most) hits.add(index, SIMILAR + distance);
      }
      return hits.first();
    },
  };
}

/** The best first; of two as good, the one that was given first. */
const byRank = (a: TextHit, b: TextHit): number => a.rank - b.rank || a.name.entry - b.name.entry;

/** For a filter of sorted hits. */
function isFirstOfEntry(): (hit: TextHit) => boolean {
  const entries = new Set<number>();
  return ({ name }) => entries.size < entries.add(name.entry).size;
}

/** Whether a word of the key begins so. */
function hasWord(key: string, start: string): boolean {
  return key.startsWith(start) || key.includes(` ${start}`);
}

/** Which of 32 kinds of letter a text has, a bit for each. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
}

/** Whether more than so many bits are set. */
function hasMore(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = most; count > 0; count--) rest &= rest - 1;
  return rest !== 0;
}
