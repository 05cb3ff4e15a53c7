import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../base/styles/controls.ts';
import { focusRing } from '../../base/styles/focus-ring.ts';
import { notices } from '../../base/styles/notices.ts';
import { tokens } from '../../base/styles/tokens.ts';
import { detailStyles } from './details.styles.ts';

const counter = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(320px, 80vw);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }

  /* In a sentence the words are the page's: its font, its size, its colour, and nothing around them. */
  :host([size='inline']) {
    all: unset;
    display: inline;
  }

  .widget {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .heading {
    font-size: var(--_text-xl);
  }
  :host([size='compact']) .widget {
    gap: var(--_space-2);
  }
  :host([size='compact']) .heading {
    font-size: var(--_text-m);
  }

  .body,
  .lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: inherit;
  }
  .body {
    column-gap: var(--_space-8);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-4) var(--_space-8);
  }
  .figure {
    position: relative;
    min-inline-size: 0;
  }
  .count {
    line-height: var(--_leading-tight);
  }
  .number {
    display: inline-grid;
    font-size: min(2.5 * var(--_rem), 18cqi);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.1;
  }
  :host([size='compact']) .number {
    font-size: var(--_text-xxl);
  }
  /* The number that ticks lies over the one in the page, which keeps the room and is what is read aloud. */
  .tick {
    grid-area: 1 / 1;
  }
  /* It stands in the page, whose rules for everything would reach it. */
  .number ::slotted(*) {
    all: unset !important;
    grid-area: 1 / 1 !important;
  }
  .is-counting ::slotted(*) {
    opacity: 0 !important;
  }
  /* The first digits stand where they will stand: nothing but digits changes while it counts. */
  .tick {
    text-align: end;
    contain: strict;
  }
  .noun,
  .to-goal {
    color: var(--_ink-2);
  }
  .change,
  .unknown,
  .where,
  .as-of {
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }

  /* Within the arch, the number over its noun. */
  .is-first {
    display: grid;
    justify-items: center;
    max-inline-size: 100%;
    text-align: center;
  }
  .ring {
    grid-area: 1 / 1;
    inline-size: calc(13 * var(--_rem));
    max-inline-size: 100%;
    fill: none;
    stroke-width: 5px;
    stroke-linecap: butt;
    forced-color-adjust: none;
  }
  [dir='rtl'] .ring {
    transform: scaleX(-1);
  }
  .track {
    stroke: var(--_accent-soft);
  }
  .track.is-plain {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .filled {
    stroke: var(--_accent);
  }
  .notch {
    stroke: var(--_warm);
    stroke-width: 13px;
  }
  .is-first .count {
    grid-area: 1 / 1;
    align-self: end;
    padding-block-end: var(--_space-4);
  }
  .is-first .noun {
    display: block;
  }
  .is-first .change {
    margin-block-start: var(--_space-1);
  }

  .goal progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    max-inline-size: calc(30 * var(--_rem));
    block-size: 8px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_accent-soft);
    overflow: hidden;
    /* on paper a bar without its fill would say that nothing has been reached */
    print-color-adjust: exact;
  }
  .goal ::-webkit-progress-bar {
    background: var(--_accent-soft);
  }
  .goal ::-webkit-progress-value {
    background: var(--_accent);
  }
  .goal ::-moz-progress-bar {
    background: var(--_accent);
  }
  .goal p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    margin-block-start: var(--_space-1);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
  }
  .of-goal {
    font-weight: 650;
  }

  .pledge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  .pledge .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    text-decoration: none;
  }
  .pledge .main:hover {
    text-decoration: underline;
  }

  .none {
    font-size: var(--_text-l);
  }

  @container (inline-size >= 44rem) {
    .body:has(> .breakdown) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }
  }

  .skeleton {
    display: grid;
    align-content: center;
    min-block-size: 8rem;
    color: var(--_ink-2);
  }

  /* Whoever has chosen colours sees how far the bar and the arch have come by them. */
  @media (forced-colors: active) {
    .goal progress {
      appearance: auto;
    }
    .track {
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .pledge .main {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
  }

  @media print {
    .tick {
      display: none;
    }
    .is-counting ::slotted(*) {
      opacity: 1 !important;
    }
    .pledge .main {
      display: inline;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .pledge .main::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, notices, counter, detailStyles];
