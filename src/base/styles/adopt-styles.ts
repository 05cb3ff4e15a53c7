import type { CSSResult } from 'lit';

/** Gives a shadow root one more style sheet, such as that of a part that comes later. Twice is once. */
export function adoptStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
