import { css, type CSSResult } from 'lit';

/** Text, headings, buttons and links as every widget sets them. */
export const controls: CSSResult = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 650;
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }
  p {
    max-inline-size: var(--_measure);
  }

  /* words of the feed: whatever their length, they never make a column wider than its place */
  bdi {
    overflow-wrap: anywhere;
  }

  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .control {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target-main);
    padding: var(--_space-1) var(--_space-3);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .control:hover {
    background: var(--_accent-soft);
  }

  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .link {
    min-block-size: var(--_target);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button,
    button.control,
    .visually-hidden {
      display: none;
    }
  }
`;
