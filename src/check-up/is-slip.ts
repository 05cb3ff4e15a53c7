/**
 * Whether one word is the other with a letter left out, put in, replaced or changed about with the next. A few words that
 * are two letters apart pass as well: both are then what is left of a third.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const less = new Set(lessOne(other));
  return lessOne(one).some((word) => less.has(word));
}

/** A word, and all that it can become when it loses a letter. */
function lessOne(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
