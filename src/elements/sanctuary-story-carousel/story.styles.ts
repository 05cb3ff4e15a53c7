import { css, type CSSResult } from 'lit';

/** A story's own words, on a card, in the list and in the dialog. */
export const storyStyles: CSSResult = css`
  blockquote {
    margin: 0;
  }
  .title,
  .quote,
  .text,
  .facts {
    overflow-wrap: anywhere;
  }
  .title {
    font-size: var(--_text-l);
  }
  .quote {
    font-size: var(--_text-xl);
    line-height: 1.3;
    text-wrap: pretty;
  }
  .quote::before {
    content: open-quote;
  }
  .quote::after {
    content: close-quote;
  }
  .text {
    text-wrap: pretty;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .changed {
    color: var(--_ink);
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
  }
  .ways:has(button) {
    inline-size: 100%;
  }
  .ways > a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .ways > button {
    margin-block-start: var(--_space-1);
    color: var(--_ink);
    font-size: var(--_text-m);
  }
  .note {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3);
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-soft);
  }
  .note-label {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_text-s);
    font-weight: 600;
  }

  .list {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: grid;
    gap: var(--_space-4);
  }
  .entry .picture {
    block-size: 9rem;
    border-radius: var(--_radius);
  }
  .entry-words {
    max-inline-size: 42rem;
    display: grid;
    justify-items: start;
    align-content: start;
    gap: var(--_space-3);
  }
  .entry-words > :is(blockquote, p, div) {
    inline-size: 100%;
    max-inline-size: none;
  }
  @container (inline-size >= 40rem) {
    .entry {
      grid-template-columns: minmax(0, 3fr) minmax(9rem, 1fr);
      max-inline-size: 62rem;
    }
    .entry .picture {
      block-size: 100%;
      max-block-size: 14rem;
    }
  }

  @media print {
    .entry {
      display: block;
    }
    .entry .picture:has(img) {
      inline-size: 8cm;
      block-size: 5cm;
      margin-block-end: 1em;
    }
    .entry-words > * {
      margin-block-end: 0.5em;
    }
    .title {
      break-after: avoid;
    }
    .note {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
