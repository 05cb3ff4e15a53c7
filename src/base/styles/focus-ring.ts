import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Focus on anything, never removed: 3 px of ink outside 2 px of paper. Of the two, one always stands out by 3:1 or
 * more from whatever lies beneath (WCAG 2.2, 2.4.13 and 1.4.11).
 */
export const focusRing: CSSResult = css`
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap);
  }
  /* paper has none */
  @media print {
    :focus-visible {
      outline: none;
      box-shadow: none;
    }
  }
`;
