/** By document, because a constructed sheet belongs to the one it was made in; then by its text. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root or document some rules. A constructed sheet needs no permission from a strict policy.
 *
 * @param rules constant: each text is parsed once a document and kept
 * @returns takes them away again
 */
export function adoptStyles(root: Node, rules: string): () => void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return () => undefined;
  const owner = root.ownerDocument ?? document;
  const made = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, made);
  const sheet = made.get(rules) ?? new (owner.defaultView ?? window).CSSStyleSheet();
  if (!made.has(rules)) sheet.replaceSync(rules);
  made.set(rules, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const at = root.adoptedStyleSheets.lastIndexOf(sheet);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((_, index) => index !== at);
  };
}
