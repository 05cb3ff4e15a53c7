import { css, type CSSResult } from 'lit';

/** The bar over list and map: search, filters, order, and what has been chosen. */
export const filterBarStyles: CSSResult = css`
  .filters,
  .facets,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .filters {
    position: relative;
    z-index: 2;
    inline-size: 100%;
    min-inline-size: 0;
  }
  /* beside the search only where all of them fit into that line */
  .facets {
    flex: 999 1 40rem;
    min-inline-size: 0;
  }
  .unfold {
    display: none;
  }

  .search {
    display: flex;
    align-items: center;
    flex: 1 1 18rem;
    min-inline-size: 0;
    min-block-size: var(--_target-main);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .search-label {
    display: flex;
    align-items: center;
    align-self: stretch;
    gap: var(--_space-1);
    padding-inline: var(--_space-3) var(--_space-2);
    color: var(--_ink-2);
  }
  .search-field {
    flex: 1;
    inline-size: 0; /* a field has a width of its own, unless told */
    min-inline-size: 0;
    align-self: stretch;
    padding: 0 var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    appearance: none;
  }
  .search-field::-webkit-search-cancel-button {
    display: none;
  }
  .search-clear {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    align-self: stretch;
    border-radius: var(--_radius);
  }
  .search-clear:hover,
  .chip:hover {
    background: var(--_accent-soft);
  }

  .sort {
    display: flex;
    align-items: center;
    justify-content: end;
    flex: 1 1 11rem;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .sort span {
    flex: none;
    color: var(--_ink-2);
  }
  .sort select {
    min-inline-size: 0;
    max-inline-size: 14rem;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  .facet {
    position: relative;
  }
  .control[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .choices {
    position: absolute;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    min-inline-size: 0; /* a fieldset is never narrower than its content, unless told */
    max-inline-size: min(17rem, calc(100cqi - 2 * var(--_space-4)));
    max-block-size: 24rem;
    overflow: auto;
    padding: var(--_space-2);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* within the widget, whichever the edge it is near */
  .facet:nth-child(n + 3) .choices {
    inset-inline: auto 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.25rem;
    padding-inline: var(--_space-2);
    border-radius: calc(var(--_radius) / 2);
  }
  .choice:hover {
    background: var(--_accent-soft);
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
  }
  .choice svg {
    flex: none;
  }
  .choice-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice-count {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  .chips {
    flex-basis: 100%;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 2rem;
    padding: 2px var(--_space-2);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    font-size: var(--_text-s);
  }
  .chip svg {
    flex: none;
  }

  /* Narrow: search and one button in a line, which unfolds the rest. */
  @container (inline-size < 40rem) {
    .unfold {
      display: inline-flex;
      flex: 1 0 auto;
      justify-content: space-between;
    }
    .search {
      flex: 999 1 7rem;
      align-self: stretch;
    }
    .search-label {
      padding-inline-start: var(--_space-2);
    }
    .search-label svg {
      display: none;
    }
    .filters:not(:has(.search)) .unfold {
      inline-size: 100%;
    }
    .facets {
      flex: none;
      inline-size: 100%;
      gap: var(--_space-2);
    }
    .facets:not(.is-unfolded) {
      display: none;
    }
    .facet {
      position: static;
      flex: 1 1 40%;
    }
    .facet > .control {
      justify-content: space-between;
      inline-size: 100%;
      padding-inline: var(--_space-2);
    }
    .facet .choices.choices {
      inset-inline: 0;
      inline-size: auto;
      max-inline-size: none;
    }
    .sort {
      flex: 1 1 100%;
    }
    .sort span {
      flex: 0 1 auto;
    }
    .sort select {
      flex: 1;
      inline-size: 0;
      max-inline-size: none;
    }
  }

  /* too narrow for the word and for what is searched: the sign stands for it, and the word is still heard */
  @container (inline-size < 22rem) {
    .search-label svg {
      display: block;
    }
    .search-label span {
      position: absolute;
      clip-path: inset(50%);
    }
    .search-label {
      padding-inline-end: var(--_space-1);
    }
    .search-clear {
      inline-size: 1.75rem;
    }
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
