import { css, type CSSResult } from 'lit';

/** The facts of a group or place. */
export const factsStyles: CSSResult = css`
  .facts {
    display: grid;
    gap: var(--_space-3);
  }
  dt {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .note {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
`;
