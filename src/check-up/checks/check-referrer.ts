import { fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** Policies that tell other servers the whole address (Referrer Policy, section 3). */
const WHOLE = ['unsafe-url', 'no-referrer-when-downgrade'];

/** What the page tells other servers about itself, as far as its head says. */
export function checkReferrer(page: Document, widgets: readonly PageWidget[]): readonly Finding[] {
  const metas = [...page.querySelectorAll<HTMLMetaElement>('meta[name="referrer" i]')];
  const named = metas.at(-1)?.content.trim().toLowerCase();
  const said = !named
    ? fine(WORDS.referrer.none)
    : WHOLE.includes(named)
      ? remark(WORDS.referrer.leaks(named))
      : fine(WORDS.referrer.named(named));
  const tiled = widgets.filter(({ element }) => element.hasAttribute('tiles') && element.hasAttribute('tile-url'));
  return [said, ...tiled.map(({ name }) => fine(WORDS.referrer.tiles(name)))];
}
