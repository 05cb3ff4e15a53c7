import { css, type CSSResult } from 'lit';

/** The list of the checks. */
export const checksStyles: CSSResult = css`
  ol {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
    margin: var(--_space-2) 0 0;
    padding: 0;
    list-style: none;
  }
  .check {
    display: flex;
    gap: var(--_space-2);
    text-align: start;
  }
  .check .icon {
    flex: none;
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .check:is(.is-bad, .is-open) .icon {
    color: var(--_ink-2);
  }
`;
