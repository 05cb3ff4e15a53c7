import { css, type CSSResult } from 'lit';

/** The year slider, its count and its table. The room for them is kept by the widget's own sheet. */
export const timelineStyles: CSSResult = css`
  .timeline {
    display: grid;
    grid-template-columns: minmax(14rem, 1fr) auto auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .years .control {
    flex: none;
    justify-content: center;
    inline-size: var(--_target-main);
    padding: 0;
  }
  .years [aria-disabled='true'] {
    color: var(--_ink-2);
    border-style: dashed;
  }
  /* time runs the way the slider runs */
  [dir='rtl'] .years svg {
    scale: -1 1;
  }
  /* below its buttons where the text is large and the column narrow */
  .slider {
    flex: 1 1 calc(9 * var(--_rem));
    min-inline-size: 0;
  }
  .slider input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 1.75rem;
    margin: 0;
    cursor: pointer;
  }
  .slider-ends {
    display: flex;
    justify-content: space-between;
    color: var(--_ink-2);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .standing {
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .standing span {
    display: block;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }

  .growth summary {
    min-block-size: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  .growth[open] {
    grid-column: 1 / -1;
  }
  /* so that the map stays in sight beside the numbers */
  .growth-table {
    inline-size: fit-content;
    max-inline-size: 100%;
    max-block-size: 14rem;
    margin-block-start: var(--_space-1);
    padding: var(--_space-2) var(--_space-3);
    overflow: auto;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .growth-table:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .growth table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .growth caption {
    padding-block-end: var(--_space-1);
    font-weight: 600;
    text-align: start;
  }
  .growth :is(th, td) {
    padding: var(--_space-1);
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
    text-align: end;
  }
  .growth th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .growth :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .growth :is(th, td) + :is(th, td) {
    min-inline-size: calc(4 * var(--_rem));
  }

  @container (inline-size < 40rem) {
    .timeline {
      grid-template-columns: minmax(0, 1fr);
    }
    .slider {
      flex-basis: calc(6 * var(--_rem));
    }
    .standing,
    .growth summary {
      font-size: var(--_text-s);
    }
    .growth :is(th, td) + :is(th, td) {
      min-inline-size: 0;
    }
    .growth-table {
      padding-inline: var(--_space-1);
    }
  }

  @media print {
    .years,
    .growth:not([open]),
    .growth summary {
      display: none;
    }
    .growth-table {
      max-block-size: none;
      border: 0;
    }
  }
`;
