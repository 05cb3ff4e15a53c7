import type { CSSResult } from 'lit';

/** Gives a shadow root the rules of a part that came later. Those it has already are not given again. */
export function adoptSheet(root: ShadowRoot | null, { styleSheet }: CSSResult): void {
  if (!root || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
