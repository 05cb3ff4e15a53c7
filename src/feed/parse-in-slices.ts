import { PageYielder } from '../scheduling/page-yielder.ts';

/** Characters of a list that are parsed at a time: about a millisecond's work. */
const SLICE = 65_536;

/** How deep in a document a list of records is looked for. A feed has its lists two objects down. */
const MAX_LIST_DEPTH = 3;

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
/** `[` and `{`, `]` and `}`: each pair differs by this bit alone. */
const CASE = 32;
const OPEN = 123;
const CLOSE = 125;

/**
 * What `JSON.parse` gives, with turns for the page: parsing ten thousand places in one go takes most of a long task. Long
 * lists are cut out of the text and parsed some records at a time; what remains is parsed at once.
 *
 * @param maxDepth how many lists and objects may stand one in another
 * @throws RangeError when there are more
 * @throws SyntaxError, from wherever it was found
 */
export async function parseInSlices(text: string, maxDepth = Infinity): Promise<unknown> {
  const mark = `list ${crypto.getRandomValues(new Uint32Array(4)).join('-')} `;
  const lists: unknown[][] = [];
  const yielder = new PageYielder();
  /** The text without its long lists, and where the part begins that is yet to be added. */
  let rest = '';
  let restFrom = 0;
  let depth = 0;
  /** The list that is being looked through: how deep it is (0 for none), what has been parsed of it, and up to where. */
  let listDepth = 0;
  let list: unknown[] = [];
  let from = 0;
  await yielder.turn(); // from whoever has just read the text, or loaded this module
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code | CASE) === OPEN) {
      depth += 1;
      if (depth > maxDepth) throw new RangeError(`more than ${maxDepth} deep`);
      if (listDepth > 0 || code === OPEN || depth > MAX_LIST_DEPTH) continue;
      listDepth = depth;
      list = [];
      from = at + 1;
    } else if ((code | CASE) === CLOSE) {
      depth -= 1;
      if (listDepth === 0 || depth >= listDepth) continue;
      listDepth = 0;
      if (list.length === 0) continue; // a short one stays where it is
      append(list, text.slice(from, at));
      restFrom = at;
    } else if (code === COMMA && listDepth > 0 && depth === listDepth && at - from > SLICE) {
      if (list.length === 0) rest += `${text.slice(restFrom, from)}"${mark}${lists.push(list) - 1}"`;
      append(list, text.slice(from, at));
      from = at + 1;
      if (yielder.due()) await yielder.turn();
    }
  }
  if (listDepth > 0) throw new SyntaxError('a list has no end');
  const parsed: unknown = JSON.parse(rest + text.slice(restFrom));
  return putBack(parsed, mark, lists, MAX_LIST_DEPTH);
}

/** Position of the quotation mark that ends a string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function append(list: unknown[], records: string): void {
  const parsed = JSON.parse(`[${records}]`) as unknown[];
  // After a comma something has to come.
  if (parsed.length === 0) throw new SyntaxError('a list has a comma too many');
  for (const record of parsed) list.push(record);
}

/** Puts the lists where their marks are. */
function putBack(value: unknown, mark: string, lists: readonly unknown[][], depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth < 0) return value;
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (typeof first === 'string' && first.startsWith(mark)) return lists[Number(first.slice(mark.length))];
  }
  const holder = value as Record<string, unknown>;
  for (const [key, child] of Object.entries(holder)) {
    const whole = putBack(child, mark, lists, depth - 1);
    if (whole !== child) holder[key] = whole;
  }
  return value;
}
