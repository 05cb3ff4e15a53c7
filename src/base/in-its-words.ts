import { withPatience } from '../scheduling/with-patience.ts';

/** A part of a widget that has words of its own, in a `WordsController`. */
interface Speaking {
  readonly words: { readonly ready: Promise<void> };
}

/**
 * Holds back a part that came late until its words have: shown before, it would be English for a moment on a Welsh page.
 * Where they do not come it is English, and there.
 */
export async function inItsWords<Part extends Speaking>(part: Part): Promise<Part> {
  await withPatience(part.words.ready);
  return part;
}
