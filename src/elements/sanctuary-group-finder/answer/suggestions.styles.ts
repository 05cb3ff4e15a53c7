import { css, type CSSResult } from 'lit';

/** The list under the field, and names as it has them. */
export const suggestionStyles: CSSResult = css`
  /* Room for the list under the field. Its size hangs on nothing within: a key lays out the list, and nothing around it. */
  .room {
    contain: size layout style;
    position: absolute;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline: 0;
    z-index: 2;
    block-size: 24rem;
    pointer-events: none;
  }
  .suggestions {
    max-block-size: 100%;
    overflow: auto;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    pointer-events: auto;
  }
  /* Blocks, which take one look each where a flexible box takes several. A line has room for its sign from the start. */
  .option {
    min-block-size: var(--_target-main);
    padding-block: var(--_space-2);
    padding-inline: calc(2 * var(--_space-3) + 20px) var(--_space-3);
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
  }
  .option:hover {
    background: var(--_accent-soft);
  }
  /* the option the arrows have come to is the one that has focus, as far as anybody can tell: it is seen as such */
  .option[aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  /* beside the names, in the middle of their two lines, and taking no room among them */
  .option > .icon {
    --_rise: calc((1.3 * (var(--_text-m) + var(--_text-s)) - 20px) / 2);
    display: block;
    margin-block: var(--_rise) calc(-20px - var(--_rise));
    margin-inline-start: calc(-20px - var(--_space-3));
    color: var(--_accent);
  }
  /* whatever way a name runs, the lines of a list begin on one side */
  .option-name,
  .option-detail {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .option-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .other-name {
    font-weight: 400;
  }
  .option-detail {
    color: var(--_ink-2);
    font-size: var(--_text-s);
    line-height: 1.3;
  }
`;
