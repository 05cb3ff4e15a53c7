import { css, type CSSResult } from 'lit';

/** The tools, the directions, and the widget over the whole screen. */
export const toolsStyles: CSSResult = css`
  .tools > [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .tool-box {
    position: absolute;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(22rem, calc(100cqi - 2 * var(--_space-3)));
    max-block-size: 26rem;
    overflow: auto;
    padding: var(--_space-2);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tool {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_target-main);
    padding: var(--_space-1) var(--_space-2);
    border-radius: calc(var(--_radius) / 2);
  }
  .tool:hover {
    background: var(--_accent-soft);
  }
  .tool:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .tool svg {
    flex: none;
    color: var(--_accent);
  }
  .tool-note {
    /* as wide as the buttons make the box, not wider */
    contain: inline-size;
    padding: var(--_space-1) var(--_space-2) var(--_space-2);
    color: var(--_ink-2);
    font-size: var(--_text-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .directions {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .directions summary {
    min-block-size: var(--_target-main);
    padding-block: var(--_space-2);
    color: var(--_accent);
    cursor: pointer;
  }
  .directions a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target-main);
  }
  .directions p {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }

  /* not \`display: none\`, in which browsers print nothing */
  .sheet {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  :host(:fullscreen) {
    background-color: var(--_paper);
  }

  @media print {
    .tool-box,
    .directions {
      display: none;
    }
  }
`;
