import { css, type CSSResult } from 'lit';

/** The row of cards and what is on them. */
export const cardStyles: CSSResult = css`
  /* The words come first and take what they need. The pictures, all as high as each other, are the foot of the cards and
     take what is left of the height reserved. */
  .row {
    --_columns: 1;
    --_gap: var(--_space-4);
    display: grid;
    flex: 1 0 auto;
    grid:
      auto minmax(6rem, 1fr) / auto-flow
      calc((100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns));
    column-gap: var(--_gap);
    /* what is hidden on a card out of sight is cut off here, or the page would scroll as far */
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    /* the buttons say where the row is, and turn it */
    scrollbar-width: none;
  }
  .row.is-coming {
    visibility: hidden;
  }
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .card {
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    scroll-snap-align: start;
    border: 1px solid color-mix(in srgb, var(--_line) 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  .card-words {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_space-3);
    min-inline-size: 0;
    padding: var(--_space-4);
  }
  .card-words > :is(blockquote, p, div) {
    inline-size: 100%;
  }
  .card-words > .facts {
    margin-block-start: auto;
  }
  @container (inline-size < 22rem) {
    /* no room for both in a narrow card */
    .card blockquote ~ .text {
      display: none;
    }
  }
  @container (inline-size < 18rem) {
    /* long words in wide letters may need all the height there is */
    .row {
      grid-template-rows: auto 1fr;
    }
  }
  @container (inline-size >= 40rem) {
    .row:not(.has-1) {
      --_columns: 2;
    }
    /* a card by itself: words and picture side by side */
    .has-1 .card {
      grid: 1fr / 3fr 2fr;
    }
    .has-1 .card-words {
      justify-content: center;
      padding: var(--_space-8);
    }
    .has-1 .card-words > .facts {
      margin-block-start: 0;
    }
  }
  @container (inline-size >= 60rem) {
    .row:not(.has-1, .has-2) {
      --_columns: 3;
    }
  }

  .picture {
    position: relative;
    overflow: hidden;
  }
  .picture > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .picture > img {
    object-fit: cover;
  }
  /* until a photo or a pattern has come */
  .row .picture {
    background: var(--_accent-soft);
  }

  @media print {
    .picture:not(:has(img)) {
      display: none;
    }
  }
`;
