import { css, type CSSResult } from 'lit';

/** The column beside the map: the list, a cluster's entries, the details of one. */
export const listStyles: CSSResult = css`
  .side {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: auto;
    border-inline-start: var(--_hairline);
    background: var(--_surface);
    scroll-padding-block: 3rem 1rem;
  }
  /* large text takes the room it needs, and the column scrolls */
  .side > * {
    flex: none;
  }
  .results-heading,
  .panel-heading {
    font-size: var(--_text-m);
  }
  .results-heading {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: var(--_space-3) var(--_space-4);
    border-block-end: var(--_hairline);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }

  .row {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_target-main);
    padding: var(--_space-3) var(--_space-4);
  }
  li + li .row {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
  }
  .row:hover,
  .row.is-highlighted {
    background: var(--_accent-soft);
  }
  .row[aria-current] {
    box-shadow: inset 4px 0 var(--_accent);
  }
  .row:focus-visible {
    outline-offset: -5px;
    box-shadow: inset 0 0 0 2px var(--_focus-gap);
  }
  /* as wide as the column, which would cut a ring outside it */
  .side > :is(h1, h2, h3, h4, h5, h6):focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .row-mark,
  .details-mark {
    display: flex;
    flex: none;
    justify-content: center;
    inline-size: 34px;
  }
  .details-mark {
    inline-size: 48px;
  }
  .row-text {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .row-name {
    font-weight: 600;
    line-height: 1.3;
  }
  /* seen as a dot and heard as a pause; without either, the words of a line run into one another */
  .dot::before {
    content: ' · ';
    content: ' · ' / ', ';
  }
  .row-name::after {
    content: '';
    content: '' / ',';
  }
  .row-facts {
    color: var(--_ink-2);
    font-size: var(--_text-s);
    line-height: 1.4;
  }

  .rest {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 35%, transparent);
    text-align: center;
  }
  .more {
    justify-content: center;
  }
  .shown {
    color: var(--_ink-2);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
  }
  .empty {
    padding: var(--_space-4);
    color: var(--_ink-2);
  }
  .ways-back {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-inline: var(--_space-4);
  }

  .back {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_target-main);
    padding: var(--_space-2) var(--_space-4);
  }
  .back svg {
    rotate: 90deg;
  }
  [dir='rtl'] .back svg {
    rotate: -90deg;
  }
  .back ~ .panel-heading {
    padding: 0 var(--_space-4) var(--_space-3);
    font-size: var(--_text-l);
  }

  .details {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-1) var(--_space-4) var(--_space-6);
  }
  .details-title {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
  }
  .details-title .panel-heading {
    padding-block-start: var(--_space-1);
    font-size: var(--_text-xl);
  }
  .skeleton-row {
    block-size: 2.75rem;
    margin: var(--_space-2) var(--_space-4);
    /* seen where colours are forced, which takes the ground away */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  @container (inline-size < 40rem) {
    .side {
      border-inline-start: 0;
    }
    .row {
      gap: var(--_space-2);
      padding-inline: var(--_space-3);
    }
    .results-heading,
    .back,
    .back ~ .panel-heading,
    .details,
    .empty,
    .ways-back {
      padding-inline: var(--_space-3);
    }
    /* a long word is not to be broken */
    .details-title .panel-heading {
      font-size: var(--_text-l);
    }
  }

  @media print {
    .side {
      overflow: visible;
      border: 0;
    }
    .row,
    .results-heading {
      display: flex;
      position: static;
      padding-inline: 0;
      break-inside: avoid;
    }
    .list {
      columns: 2;
      gap: var(--_space-6);
    }
  }
`;
