import { fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** The files of ours that a page names: see docs/builds.md. */
const OURS = /\/(?:autoloader|sanctuary-(?:widgets|badge|pledge-counter|story-carousel))\.[jt]s(?:[?#]|$)/;

/** Whether the widgets, and Lit, are on the page once. */
export function checkCopies(page: Document, widgets: readonly PageWidget[]): readonly Finding[] {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({ src }) => OURS.test(src));
  const versions = [...new Set(widgets.map(({ element }) => definedVersion(element.localName)).filter(Boolean))];
  const found: Finding[] = [];
  if (scripts.length > 1)
    found.push(remark(WORDS.copies.scripts(scripts.length, scripts.map(({ src }) => src).join(', '))));
  if (versions.length > 1) found.push(remark(WORDS.copies.versions(versions.join(', '))));
  const { litElementVersions = [] } = globalThis as { litElementVersions?: readonly string[] };
  if (litElementVersions.length > 1) found.push(remark(WORDS.copies.lit(litElementVersions.join(', '))));
  if (scripts.length <= 1 && versions.length === 1) found.unshift(fine(WORDS.copies.once(versions[0]!)));
  return found;
}

/**
 * The version of this package that a tag was defined by; `undefined` where it is not defined, or not by us. Asked by the
 * symbol's name: a module shared with `define-element.ts` would be fetched with it, before any widget.
 */
function definedVersion(tag: string): string | undefined {
  const element = customElements.get(tag) as unknown as Readonly<Record<symbol, string | undefined>> | undefined;
  return element?.[Symbol.for('sanctuary-widgets.version')];
}
