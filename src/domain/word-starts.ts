/** Letters of a word that its bucket is told by, as five bits each. */
const BITS = 5;
const KINDS = 1 << BITS;

/** Where the words of a text begin. */
export interface WordStarts {
  /** Where in the text words begin with the key, as offsets. A key may have spaces, too. */
  with(key: string): readonly number[];
}

/**
 * Sorts the beginnings of words by their first two letters, by counting: two passes over the letters and nothing to compare,
 * so that tens of thousands of names are ready in some milliseconds, and a key looks at the few words that may begin with it.
 *
 * @param text words parted by one space or line break each, which it begins with too
 */
export function indexWordStarts(text: string): WordStarts {
  const starts = wordStarts(text);
  const from = new Uint32Array(KINDS * KINDS + 1);
  for (const start of starts) from[bucketOf(text, start) + 1]! += 1;
  for (let bucket = 1; bucket < from.length; bucket++) from[bucket]! += from[bucket - 1]!;
  const next = from.slice();
  const sorted = new Uint32Array(starts.length);
  for (const start of starts) sorted[next[bucketOf(text, start)]!++] = start;

  /** What was looked for last, and before that: the words of a text are looked for together, and one by one. */
  let known: readonly Known[] = [];
  const look = (key: string): readonly number[] => {
    const first = bucketOf(key, 0) & (key.length > 1 ? -1 : -KINDS);
    const last = key.length > 1 ? first : first + KINDS - 1;
    const found: number[] = [];
    for (let at = from[first]!; at < from[last + 1]!; at++) {
      if (text.startsWith(key, sorted[at])) found.push(sorted[at]!);
    }
    return found;
  };
  return {
    with(key) {
      const before = known.find((one) => key.startsWith(one.key));
      if (before?.key === key) return before.found;
      // a letter more: among those, and nowhere else
      const found = before ? before.found.filter((at) => text.startsWith(key, at)) : look(key);
      known = [{ key, found }, ...known.filter((one) => one !== before).slice(0, 1)];
      return found;
    },
  };
}

interface Known {
  readonly key: string;
  readonly found: readonly number[];
}

function wordStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length >> 1);
  let count = 0;
  let wasGap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isGap = code === 32 || code === 10;
    if (wasGap && !isGap) starts[count++] = at;
    wasGap = isGap;
  }
  return starts.subarray(0, count);
}

/** Letters that share their last five bits share a bucket: the text itself tells them apart. */
function bucketOf(text: string, at: number): number {
  return ((text.charCodeAt(at) % KINDS) << BITS) | (text.charCodeAt(at + 1) & (KINDS - 1));
}
