import { css, type CSSResult } from 'lit';
import { eachColour } from '../base/styles/each-colour.ts';

/** The widgets' own colours, whatever the page has set: a report on colours that cannot be read must not be in them. */
const colours = eachColour((name, [light, dark]) => `--_${name}: ${light}; --_${name}: light-dark(${light}, ${dark});`);

export const reportStyles: CSSResult = css`
  :host {
    all: initial;
    color-scheme: light dark;
    ${colours}
    --_paper-gap: 2px;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  dialog {
    width: min(48rem, 100% - 2rem);
    max-width: none;
    max-height: calc(100% - 2rem);
    margin: auto;
    padding: clamp(1rem, 4vw, 2rem);
    overflow: auto;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.2;
  }
  h2 {
    margin-block: 1.5rem 0.5rem;
    font-size: 1.125rem;
  }
  .lede {
    margin-block: 0.5rem;
    color: var(--_ink-2);
  }
  .summary {
    margin-block: 1rem;
    font-size: 1.125rem;
    font-weight: 650;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_accent-soft);
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  h1:focus-visible {
    outline: none;
  }
  ul {
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 4rem minmax(0, 1fr);
    gap: 0 0.75rem;
    align-items: start;
    padding-block: 0.5rem;
    border-top: 1px solid var(--_line);
  }
  .weight {
    justify-self: start;
    padding-inline: 0.5rem;
    font-size: 0.875rem;
    border: 1px solid currentcolor;
    border-radius: 6px;
  }
  .fault .weight {
    font-weight: 650;
    color: var(--_on-accent);
    background: var(--_warm);
  }
  .remark .weight {
    background: var(--_warm-soft);
  }
  .fine .weight {
    color: var(--_accent);
  }
  summary {
    margin-block-start: 1.5rem;
    padding-block: 0.5rem;
    cursor: pointer;
  }
  pre {
    margin: 0;
    padding: 1rem;
    font-size: 0.875rem;
    white-space: pre-wrap;
    background: var(--_surface);
    border: 1px solid var(--_line);
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-block-start: 0.75rem;
  }
  @media (max-width: 30rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .fault .weight {
      border-width: 3px;
    }
  }
`;
