import { css, type CSSResultGroup } from 'lit';
import { controls } from '../../base/styles/controls.ts';
import { focusRing } from '../../base/styles/focus-ring.ts';
import { marks } from '../../base/styles/marks.ts';
import { notices } from '../../base/styles/notices.ts';
import { tokens } from '../../base/styles/tokens.ts';
import { fieldStyles } from './field.styles.ts';

/** The frame: heading, question, room for the answer, small print. */
const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where the content is to give the width, as in a dialog or a float: a container has none, and would be gone. */
    contain-intrinsic-inline-size: min(320px, 80vw);
    min-inline-size: 0;
    min-block-size: var(--sanctuary-finder-height, 21rem);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }

  .widget {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: inherit;
    padding: var(--_space-6);
  }
  /* room for the list under the field, so that no frame around the widget cuts it off */
  .widget:has([aria-expanded='true']) {
    min-block-size: 36rem;
  }
  .heading {
    font-size: var(--_text-xl);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: auto;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .about summary {
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .about p {
    padding-block-start: var(--_space-2);
  }

  @container (inline-size < 30rem) {
    .widget {
      padding: var(--_space-4);
    }
    .heading {
      font-size: var(--_text-l);
    }
  }

  @media print {
    :host {
      min-block-size: 0;
    }
    .widget {
      padding: 0;
    }
    .about {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [tokens, controls, focusRing, marks, notices, frame, fieldStyles];
