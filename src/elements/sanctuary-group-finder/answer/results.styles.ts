import { css, type CSSResult } from 'lit';

/** The answer: its groups, or what may be meant. */
export const resultStyles: CSSResult = css`
  .results {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding-block-start: var(--_space-4);
    border-block-start: var(--_hairline);
  }
  .results-heading {
    font-size: var(--_text-l);
  }

  .cards,
  .choices {
    display: grid;
    gap: var(--_space-3);
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }
  .card {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .card.is-pointed {
    background: var(--_accent-soft);
  }
  .card[aria-current] {
    box-shadow: inset 4px 0 var(--_accent);
  }
  .card-text {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
  }
  .name {
    padding-block-start: 3px;
    font-size: var(--_text-m);
    line-height: 1.35;
  }
  .away {
    font-weight: 600;
  }
  .status {
    display: flex;
    gap: var(--_space-2);
  }
  .status svg {
    flex: none;
    margin-block-start: 2px;
  }
  .areas,
  .near,
  .status {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .card a {
    display: inline-block;
    min-block-size: var(--_target);
  }

  .choice {
    inline-size: min(100%, 34rem);
  }
  .start {
    font-weight: 600;
  }

  @media print {
    .choices .choice {
      display: block;
      border: 0;
      padding: 0;
    }
    :is(.card, .start) a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: var(--_text-s);
      overflow-wrap: anywhere;
    }
  }
`;
