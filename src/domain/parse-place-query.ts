import { foldText } from './fold-text.ts';
import type { PlaceQuery } from './place-query.ts';
import { plainText } from './plain-text.ts';
import { readCode } from './read-code.ts';

/** An address on one line has fewer characters. */
const LONGEST = 200;

/** Dublin's districts by their old numbers, as people still say them, in both languages. */
const DUBLIN = /^(?:dublin|baile atha cliath|b ?a ?c) 0*([1-9]\d?|6w)$/;

/** Words before a name that do not help to find it, as somebody writes them or says them to a telephone. */
const LEAD = /^(?:(?:(?:i|we) live|i(?:['’]| a)?m|near|nr\.?|in|at|around|from)\s+)+(?=\S)/i;

/**
 * Tells from the letters alone what somebody typed: a postcode or an Eircode, whole or in part, with any spacing and case,
 * with O for 0, I or l for 1 and S for 5 where only one of them can stand, and with other words around it; or a name.
 *
 * Never throws, and reads its own answer's `text` the same again.
 */
export function parsePlaceQuery(typed: string): PlaceQuery {
  if (typed.length > LONGEST) return { kind: 'refused', reason: 'too-long', text: '' };
  const text = plainText(typed).replace(LEAD, '');
  const folded = foldText(text);
  if (!folded) return { kind: 'empty' };
  const words = folded.toUpperCase().split(' ');
  const dublin = DUBLIN.exec(folded);
  const query =
    (dublin && readCode([`D${dublin[1]!.toUpperCase().padStart(2, '0')}`], true)) ??
    readCode(words, true) ??
    codeAmong(words);
  if (query) return query;
  return [...folded].length < 2 ? { kind: 'refused', reason: 'too-short', text } : { kind: 'words', text };
}

/** A code with words before or after it. A whole one is surer than a part, and addresses end with theirs. */
function codeAmong(words: readonly string[]): PlaceQuery | undefined {
  let part: PlaceQuery | undefined;
  for (let end = words.length; end > 0; end--) {
    for (const start of [end - 2, end - 1]) {
      if (start < 0 || end - start === words.length) continue;
      const query = readCode(words.slice(start, end), false);
      if (query && isWhole(query)) return query;
      if (start === end - 1 && query && query.kind !== 'refused') part ??= query;
    }
  }
  return part;
}

function isWhole(query: PlaceQuery): boolean {
  if (query.kind === 'refused') return query.reason === 'forces' || query.text === 'GIR 0AA';
  return (query.kind === 'postcode' || query.kind === 'eircode') && /^\S+ \S{3,4}$/.test(query.text);
}
