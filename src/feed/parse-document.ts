import type { DocumentText } from './document-text.ts';
import { failure } from './failure.ts';
import { FeedError } from './feed-error.ts';
import { withPatience } from '../scheduling/with-patience.ts';

/** How many lists and objects may stand one in another. A feed needs ten. */
const MAX_DEPTH = 64;

/** Characters from which on a document is parsed with turns for the page. */
const LARGE = 250_000;

/**
 * A document as JSON.
 *
 * @throws FeedError `not-json`; `wrong-shape` when it is nested too deeply
 */
export async function parseDocument({ text, url }: Pick<DocumentText, 'text' | 'url'>): Promise<unknown> {
  try {
    return await parse(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw await failure('not-json', { url, text, cause });
    const hint = `lists and objects are nested more than ${MAX_DEPTH} deep: a feed is never so deep`;
    throw new FeedError('wrong-shape', { url, hint, cause });
  }
}

/** @throws RangeError when it is too deep, as an engine's own parser may do in its way */
async function parse(text: string): Promise<unknown> {
  const slicer = text.length > LARGE && (await withPatience(import('./parse-in-slices.ts')));
  if (slicer) return slicer.parseInSlices(text, MAX_DEPTH);
  const json: unknown = JSON.parse(text);
  if (isTooDeep(json)) throw new RangeError();
  return json;
}

/** Level by level and not by recursion, which is what such a document is made to break. */
function isTooDeep(json: unknown): boolean {
  let level: object[] = [[json]];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const below: object[] = [];
    for (const value of level) {
      for (const child of Object.values(value) as unknown[]) {
        if (typeof child === 'object' && child !== null) below.push(child);
      }
    }
    level = below;
  }
  return false;
}
