import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../base/styles/controls.ts';
import { focusRing } from '../../base/styles/focus-ring.ts';
import { notices } from '../../base/styles/notices.ts';
import { tokens } from '../../base/styles/tokens.ts';
import { cardStyles } from './card.styles.ts';
import { storyStyles } from './story.styles.ts';

/** The frame: heading, controls, stories, small print. */
const frame = css`
  :host {
    display: block;
    /* what a card can hold is bounded, so that this is enough: see docs/decisions */
    min-block-size: var(--sanctuary-carousel-height, max(44rem, 58rem - 35vw));
    container-type: inline-size;
    /* Where the content is to give the width, as in a dialog or a float: a container has none, and would be gone. */
    contain-intrinsic-inline-size: min(320px, 80vw);
    min-inline-size: 0;
    overflow: clip;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }

  .widget,
  .around {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
  }
  .widget {
    min-block-size: inherit;
    padding: var(--_space-4);
  }
  .around {
    flex: 1;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-6);
    /* as high without the controls, so that the heading does not move when they come */
    min-block-size: var(--_target-main);
  }
  .heading {
    font-size: var(--_text-xl);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }
  .turns {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .turns.is-idle {
    display: none;
  }
  .turn {
    justify-content: center;
    inline-size: var(--_target-main);
    padding: 0;
    border-radius: 50%;
  }
  .turn svg {
    rotate: 90deg;
  }
  .turn.is-next svg,
  [dir='rtl'] .turn svg {
    rotate: -90deg;
  }
  [dir='rtl'] .turn.is-next svg {
    rotate: 90deg;
  }
  .turn[aria-disabled='true'] {
    color: var(--_line);
    border-style: dashed;
    background: none;
    cursor: default;
  }
  .position {
    min-inline-size: 7ch;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  @container (inline-size < 40rem) {
    .widget {
      padding: var(--_space-3);
    }
    .heading {
      font-size: var(--_text-l);
    }
    .controls {
      justify-content: space-between;
      inline-size: 100%;
    }
  }

  @media print {
    :host {
      block-size: auto !important;
      overflow: visible;
    }
    .controls {
      display: none;
    }
    .widget,
    .around {
      display: block;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, notices, frame, storyStyles, cardStyles];
