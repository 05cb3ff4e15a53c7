import { css, type CSSResult } from 'lit';

/** What is to be known of the view, in a corner of the map. */
export const areaNoteStyles: CSSResult = css`
  .area-note {
    position: absolute;
    inset-block-end: 2rem;
    inset-inline-start: 0;
    z-index: 2;
    max-inline-size: min(100%, 24rem);
    padding: var(--_space-2) var(--_space-3);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_text-s);
  }
`;
