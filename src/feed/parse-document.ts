import type { DocumentText } from './document-text.ts';
import { failure } from './failure.ts';
import { FeedError } from './feed-error.ts';
import { PageYielder } from './yield-to-page.ts';

/** How many lists and objects may stand one in another. A feed needs ten. */
const MAX_DEPTH = 64;

/**
 * A document as JSON.
 *
 * @throws FeedError `not-json`; `wrong-shape` when it is nested too deeply
 */
export async function parseDocument({ text, url }: Pick<DocumentText, 'text' | 'url'>): Promise<unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw await failure('not-json', { url, text, cause });
  }
  // Parsing a large document takes most of a long task: what follows is another.
  if (text.length > 100_000) await new PageYielder().turn();
  if (isTooDeep(json)) {
    const hint = `lists and objects are nested more than ${MAX_DEPTH} deep: a feed is never so deep`;
    throw new FeedError('wrong-shape', { url, hint });
  }
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
