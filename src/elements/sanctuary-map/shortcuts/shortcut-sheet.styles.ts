import { css, type CSSResult } from 'lit';

/** The sheet of shortcuts: a card in the middle of the window. */
export const shortcutSheetStyles: CSSResult = css`
  .shortcuts {
    inline-size: min(32rem, 100vw - 2 * var(--_space-2));
    max-block-size: calc(100dvb - 2 * var(--_space-2));
    margin: auto;
    padding: 0;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  .shortcuts::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .sheet {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    padding: var(--_space-4);
    /* a word of large letters may be wider than a small screen */
    overflow-wrap: anywhere;
  }
  .sheet h2 {
    font-size: var(--_text-l);
  }
  .sheet dl {
    justify-self: stretch;
  }
  .sheet dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-inline: var(--_space-1);
    border: var(--_hairline);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_paper);
    font: inherit;
    font-size: var(--_text-s);
    text-align: center;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target-main);
  }
  .switch input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
  }
`;
