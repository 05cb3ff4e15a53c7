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
    /* what lies over the map lies over nothing of the page, such as the list of a finder above it */
    isolation: isolate;
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

  .top,
  .timeline,
  .end {
    flex: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-6);
  }
  /* as high before the tools and the filters have come as after, so that nothing moves */
  .heading {
    display: grid;
    align-items: center;
    min-block-size: var(--_target-main);
    font-size: var(--_text-xl);
  }
  .bar {
    flex-basis: 100%;
    min-block-size: var(--_target-main);
  }

  .faces {
    display: none;
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
    /* two lines of heading are as high as the button beside it */
    .heading {
      flex: 1 1 6.5em;
      min-inline-size: 0;
    }
    .tools > .control {
      padding-inline: var(--_space-2);
      font-size: var(--_text-s);
    }
    /* a timeline or a notice takes its room from what has more, so that the widget itself need not scroll */
    .body {
      min-block-size: 16rem;
    }
    .body.is-split {
      grid-template-columns: minmax(0, 1fr);
    }
    .timeline {
      min-block-size: 7.5rem;
    }
  }

  /* the word for tools is a long one in some languages, and the heading needs half the line */
  @container (inline-size < 20rem) {
    .tools > .control > svg {
      display: none;
    }
  }

  /* Narrow: list or map, each in all the room there is. Paper has room for both. */
  @media screen {
    @container (inline-size < 40rem) {
      .faces {
        display: flex;
        margin-block-end: calc(-1 * var(--_space-2) - 1px);
      }
      .face {
        flex: 1;
        min-block-size: var(--_target-main);
        border: 1px solid transparent;
        border-block-end: var(--_hairline);
        border-start-start-radius: var(--_radius);
        border-start-end-radius: var(--_radius);
        text-align: center;
      }
      .face[aria-pressed='true'] {
        position: relative;
        z-index: 1;
        border: var(--_hairline);
        border-block-end-color: var(--_surface);
        box-shadow: inset 0 3px var(--_accent);
        background: var(--_surface);
        font-weight: 600;
      }
      .faces + .body {
        border-start-start-radius: 0;
        border-start-end-radius: 0;
      }
      .shows-list > .map,
      .shows-map > .side {
        display: none;
      }
    }
  }

  @media print {
    :host {
      block-size: auto;
      overflow: visible;
    }
    .widget,
    .body {
      display: block;
      block-size: auto;
      border: 0;
      overflow: visible;
    }
    /* not alone on a page of its own */
    .end {
      break-before: avoid;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, marks, notices, frame, listStyles, mapStyles];
