import { css, type CSSResult } from 'lit';

/** How the seal is painted. Lines keep their two pixels at any size, so that it is crisp at 64. */
export const sealStyles: CSSResult = css`
  .art {
    flex: none;
    inline-size: var(--sanctuary-seal-size, calc(9 * var(--_rem)));
    max-inline-size: 100%;
    aspect-ratio: 1;
    container-type: inline-size;
  }
  .seal {
    --_edge: var(--_accent);
    --_fill: var(--_surface);
    --_on: var(--_ink);
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    forced-color-adjust: none;
  }
  .seal.is-awarded,
  .seal.is-re-accreditation-due {
    --_fill: var(--_accent);
    --_on: var(--_on-accent);
  }
  .seal.is-working-towards {
    --_edge: var(--_warm);
  }
  .seal:is(.is-lapsed, .is-not-found, .is-could-not-check, .is-not-confirmed, .is-elsewhere) {
    --_edge: var(--_ink-2);
    --_on: var(--_ink-2);
  }
  .seal :is(circle, path) {
    vector-effect: non-scaling-stroke;
    stroke-width: 2px;
  }

  .field {
    fill: var(--_surface);
  }
  .ring {
    stroke: var(--_edge);
  }
  .is-awarded > .outer {
    stroke-width: 3px;
  }
  .is-pledged > .ring,
  .is-working-towards > .inner,
  .seal > .inner {
    stroke-width: 1px;
  }
  .is-pledged > .inner {
    display: none;
  }
  .is-re-accreditation-due > .outer,
  .is-lapsed > .outer {
    stroke-dasharray: 6 6;
  }
  .words text {
    fill: var(--_ink);
    stroke: none;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-anchor: middle;
  }
  .words .low {
    fill: var(--_ink-2);
    font-weight: normal;
  }

  /* The arch in the middle, and its door with it where that stands open. */
  .seal {
    --_middle: -14px;
    --_scale: 3.2;
  }
  .seal.is-working-towards {
    --_middle: -17.5px;
  }
  .seal:is(.is-awarded, .is-re-accreditation-due) {
    --_middle: -19px;
  }
  .seal.is-written {
    --_scale: 2.5;
  }
  .arch {
    transform: translate(100px, 100px) scale(var(--_scale)) translate(var(--_middle), -21.5px);
  }
  .body {
    fill: var(--_fill);
    stroke: var(--_edge);
  }
  .is-lapsed .body,
  .is-not-found .body {
    stroke-dasharray: 5 5;
  }
  .leaf {
    fill: var(--_edge);
    stroke: var(--_edge);
  }
  .sign {
    stroke: var(--_on);
  }
  .notch {
    fill: var(--_surface);
    stroke: none;
  }
  .loop {
    fill: var(--_surface);
    stroke: var(--_edge);
  }

  /* Too small for words around it: the door takes their room. */
  @container (inline-size < 7rem) {
    .words {
      display: none;
    }
    .is-written > .inner {
      r: 86px;
    }
    .seal.is-written {
      --_scale: 3.2;
    }
  }
`;
