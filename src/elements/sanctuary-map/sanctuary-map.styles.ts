import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../base/styles/controls.ts';
import { focusRing } from '../../base/styles/focus-ring.ts';
import { marks } from '../../base/styles/marks.ts';
import { notices } from '../../base/styles/notices.ts';
import { tokens } from '../../base/styles/tokens.ts';
import { listStyles } from './list.styles.ts';
import { mapStyles } from './map.styles.ts';

/** The frame: heading, filters, map and column, small print. */
const frame = css`
  :host {
    display: block;
    block-size: var(--sanctuary-map-height, 40rem);
    container-type: inline-size;
    /* Where the content is to give the width, as in a dialog or a float: a container has none, and would be gone. */
    contain-intrinsic-inline-size: min(320px, 80vw);
    min-inline-size: 0;
    overflow: auto;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }

  .widget {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    min-block-size: 100%;
    block-size: 100%;
    padding: var(--_space-4);
  }
  :host([ground='page']) .widget {
    padding: 0;
  }

  .top,
  .timeline,
  .source {
    flex: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-6);
    /* as high without the filters, so that the heading does not move when they come */
    min-block-size: var(--_target-main);
  }
  .heading {
    font-size: var(--_text-xl);
  }

  .tools {
    position: relative;
    z-index: 3;
    margin-inline-start: auto;
  }

  .body {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 22rem;
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  /* a column for the list that holds about 40 letters, the rest for the map */
  .body.is-split {
    grid-template-columns: minmax(0, 1fr) clamp(17rem, 38cqi, 24rem);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    position: relative;
    z-index: 2;
  }
  .facet {
    position: relative;
  }
  .facet > .control[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .choices {
    position: absolute;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline-end: 0;
    inline-size: max-content;
    min-inline-size: 0; /* a fieldset is never narrower than its content, unless told */
    max-inline-size: min(22rem, calc(100cqi - 2 * var(--_space-4)));
    max-block-size: 24rem;
    overflow: auto;
    padding: var(--_space-2);
    border: var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
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

  /* Narrow: the map above, the column below, both in the height the page reserved. */
  @container (inline-size < 40rem) {
    .widget {
      gap: var(--_space-2);
      padding: var(--_space-3);
    }
    .heading {
      font-size: var(--_text-l);
    }
    .top {
      column-gap: var(--_space-2);
    }
    .tools > .control {
      padding-inline: var(--_space-2);
      font-size: var(--_text-s);
    }
    .body.is-split {
      grid-template: minmax(13rem, 2fr) minmax(10rem, 3fr) / minmax(0, 1fr);
    }
    .timeline {
      min-block-size: 7.5rem;
    }
    .filters {
      gap: var(--_space-1);
      inline-size: 100%;
    }
    .facet {
      flex: 1 1 auto;
    }
    .facet > .control {
      justify-content: space-between;
      gap: 2px;
      inline-size: 100%;
      padding-inline: 6px;
      font-size: var(--_text-s);
    }
    .facet {
      position: static;
    }
    .choices {
      inset-inline: 0;
      inline-size: auto;
      max-inline-size: none;
    }
  }

  @media print {
    :host {
      block-size: auto;
      overflow: visible;
    }
    .filters {
      display: none;
    }
    .widget,
    .body {
      display: block;
      block-size: auto;
      border: 0;
      overflow: visible;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, marks, notices, frame, listStyles, mapStyles];
