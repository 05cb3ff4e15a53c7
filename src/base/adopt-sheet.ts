import type { CSSResult, CSSResultOrNative } from 'lit';

/** What parts that came later have brought to a shadow root. */
const later = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** A constructed sheet belongs to the document it was made in. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root the rules of a part that came later. Those it has already are not given again. */
export function adoptSheet(root: ShadowRoot | null, rules: CSSResult): void {
  if (!root) return;
  later.set(root, (later.get(root) ?? new Set()).add(rules));
  const sheet = sheetFor(rules, root.ownerDocument);
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * Gives a shadow root its rules again in the document it has been moved to: the browser takes them away, for they were
 * made in another. https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 *
 * @param rules the element's own
 */
export function adoptAgain(root: ShadowRoot | null, rules: readonly CSSResultOrNative[]): void {
  if (!root) return;
  const all = [...rules, ...(later.get(root) ?? [])];
  root.adoptedStyleSheets = all.flatMap((each) => sheetFor(each, root.ownerDocument) ?? []);
}

/** `undefined` where nothing can be drawn: in a document without a window. */
function sheetFor(rules: CSSResultOrNative, owner: Document): CSSStyleSheet | undefined {
  if (!('cssText' in rules)) return owner === document ? rules : undefined;
  if (owner === document) return rules.styleSheet;
  const { defaultView } = owner;
  if (!defaultView) return undefined;
  const made = copies.get(owner) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(owner, made);
  let sheet = made.get(rules);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(rules.cssText);
    made.set(rules, sheet);
  }
  return sheet;
}
