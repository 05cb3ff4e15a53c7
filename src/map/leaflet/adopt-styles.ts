const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root or document some rules. A constructed sheet needs no permission from a strict policy.
 *
 * @param rules constant: each text is parsed once and kept
 * @returns takes them away again
 */
export function adoptStyles(root: Node, rules: string): () => void {
  if (!(root instanceof ShadowRoot || root instanceof Document)) return () => undefined;
  let sheet = sheets.get(rules);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    sheets.set(rules, sheet);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const at = root.adoptedStyleSheets.lastIndexOf(sheet);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((_, index) => index !== at);
  };
}
