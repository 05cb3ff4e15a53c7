import { css, type CSSResult } from 'lit';

/** What the full counter tells beside the number: the ladder, the streams, the names. */
export const detailStyles: CSSResult = css`
  .milestones {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_text-s);
  }
  .milestone {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 4px solid var(--_line);
  }
  .milestone.is-reached {
    border-color: var(--_accent);
  }
  .milestone.is-next {
    border-inline-start-style: dotted;
    border-color: var(--_warm);
  }
  .step,
  .to-go {
    color: var(--_ink-2);
  }
  .at,
  .stream-count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .subheading {
    margin-block-end: var(--_space-2);
    font-size: var(--_text-l);
  }
  .breakdown ul {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: calc(30 * var(--_rem));
  }
  .breakdown li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_space-3);
    font-size: var(--_text-s);
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    fill: var(--_accent);
    forced-color-adjust: none;
  }
  .bar-track {
    fill: var(--_accent-soft);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .supporters {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
  }
  .search {
    display: grid;
    gap: var(--_space-1);
    inline-size: min(100%, calc(24 * var(--_rem)));
    font-size: var(--_text-s);
  }
  .search input {
    inline-size: 100%;
    min-block-size: var(--_target-main);
    padding-inline: var(--_space-3);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_text-m);
  }
  .names {
    columns: 16rem;
    column-gap: var(--_space-6);
    inline-size: 100%;
  }
  .names li {
    break-inside: avoid;
    padding-block: var(--_space-1);
  }
  .names a {
    display: inline-block;
    min-block-size: var(--_target);
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .pages p {
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
  }
  .pages [aria-disabled='true'] {
    color: var(--_ink-2);
    border-style: dashed;
    cursor: default;
  }

  @media (forced-colors: active) {
    .bar-track {
      stroke: CanvasText;
    }
  }
`;
