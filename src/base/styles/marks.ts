import { css, type CSSResult } from 'lit';

/** How marks are painted (`templates/*-mark.ts`), and how they stand on the map, on a `.mark` button each. */
export const marks: CSSResult = css`
  .arch {
    --_edge: var(--_accent);
    --_fill: var(--_surface);
    --_on: var(--_ink);
    --_casing: var(--_surface);
    flex: none;
    overflow: visible;
    /* the tokens are system colours already where the visitor has chosen colours */
    forced-color-adjust: none;
  }
  .arch.is-awarded,
  .arch.is-re-accreditation-due,
  .arch.is-active {
    --_fill: var(--_accent);
    --_on: var(--_on-accent);
  }
  .arch.is-working-towards,
  .arch.is-forming {
    --_edge: var(--_warm);
  }
  .arch.is-lapsed,
  .arch.is-closed {
    --_edge: var(--_ink-2);
    --_on: var(--_ink-2);
  }

  .arch-halo {
    fill: none;
    stroke-linejoin: round;
  }
  .arch-casing {
    fill: var(--_casing);
    stroke-linejoin: round;
    stroke: var(--_casing);
    stroke-width: 4px;
  }
  .arch-body {
    fill: var(--_fill);
    stroke: var(--_edge);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  :is(.is-lapsed, .is-closed) > .arch-body {
    stroke-dasharray: 4 3;
  }
  .arch-icon {
    fill: none;
    stroke: var(--_on);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .arch-leaf {
    fill: var(--_edge);
    stroke: var(--_casing);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .arch-door {
    fill: var(--_on);
  }
  .is-forming > .arch-door {
    fill: var(--_edge);
  }
  .arch-notch {
    fill: var(--_casing);
  }
  .arch-ring {
    fill: var(--_casing);
    stroke: var(--_warm);
    stroke-width: 3px;
  }
  .arch-ground {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-dasharray: 0 4.75;
  }
  .arch-count {
    fill: var(--_on);
    font-size: 14px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }
  .arch-part {
    fill: var(--_accent);
  }
  .arch-part.is-group {
    fill: var(--_ink);
  }

  /* the number of a result: the same in a list, on a card and on a mark of the map */
  .number {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_paper);
    font-size: var(--_text-s);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    forced-color-adjust: none;
  }
  .mark > .number {
    position: absolute;
    inset: -0.75rem auto auto -0.75rem;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    box-shadow: 0 0 0 2px var(--_paper);
  }

  /* On the map: the foot of the arch on the button's own foot, which the engine puts on the point. */
  .mark {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    inline-size: max-content;
    block-size: auto;
  }
  .mark > .arch {
    --_casing: var(--_paper);
  }
  .mark:is(:hover, .is-pointed, .is-selected) > .arch > .arch-casing {
    stroke-width: 6px;
  }
  /* the ground lies below the halo */
  .mark:is(:hover, .is-pointed, .is-selected) .arch-ground {
    transform: translateY(5px);
  }
  .mark:is(:hover, .is-pointed) .arch-halo {
    stroke: var(--_accent);
    stroke-width: 10px;
  }
  .mark.is-selected > .arch {
    --_edge: var(--_selected);
    --_fill: var(--_selected);
    --_on: var(--_on-selected);
  }
  .mark.is-selected .arch-halo {
    stroke: var(--_selected);
    stroke-width: 12px;
  }
`;
