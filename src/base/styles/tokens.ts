import { css, type CSSResult } from 'lit';
import { eachColour } from './each-colour.ts';

const LIGHT = 0;
const DARK = 1;

/** `--_ink: var(--sanctuary-ink, #1B2A33);` and so on: what the page sets on any ancestor comes first. */
const colours = (value: (pair: readonly [string, string]) => string): CSSResult =>
  eachColour((name, pair) => `--_${name}: var(--sanctuary-${name}, ${value(pair)});`);

/**
 * The tokens of every widget, and what the host takes from them.
 *
 * A page sets `--sanctuary-*` on the widget or any ancestor. The styles of a widget read `--_*` only. No style sheet
 * of ours ever sets a `--sanctuary-*`, so a widget inside another one, or a theme, never hides what the page chose.
 *
 * `scheme`: `light` or `dark` forces one, `auto` follows the visitor's setting, and without it the widget follows the
 * page's own `color-scheme`, so that a page with no dark form never gets a dark widget. Browsers without
 * `light-dark()` (before Chrome 123, Firefox 120, Safari 17.5) show light unless `scheme="dark"`.
 *
 * `ground="page"` leaves out the widget's own paper.
 */
export const tokens: CSSResult = css`
  :host {
    ${colours((pair) => pair[LIGHT])}

    --_ground: var(--_paper);
    --_land: var(--sanctuary-land, var(--_paper));
    --_sea: var(--sanctuary-sea, var(--_accent-soft));
    --_selected: var(--_ink);
    --_on-selected: var(--_paper);

    --_rem: var(--sanctuary-rem, 1rem);
    --_text-s: calc(0.875 * var(--_rem));
    --_text-m: var(--_rem);
    --_text-l: calc(1.125 * var(--_rem));
    --_text-xl: calc(1.375 * var(--_rem));
    --_text-xxl: calc(1.75 * var(--_rem));
    --_leading: 1.5;
    --_leading-tight: 1.2;
    --_measure: 66ch;

    --_unit: var(--sanctuary-space, 4px);
    --_space-1: var(--_unit);
    --_space-2: calc(2 * var(--_unit));
    --_space-3: calc(3 * var(--_unit));
    --_space-4: calc(4 * var(--_unit));
    --_space-6: calc(6 * var(--_unit));
    --_space-8: calc(8 * var(--_unit));

    --_radius: var(--sanctuary-radius, 6px);
    --_hairline: 1px solid var(--_line);
    --_target: 24px;
    --_target-main: 44px;

    --_focus: var(--sanctuary-focus, var(--_ink));
    --_focus-gap: var(--_paper);

    font-family: var(--sanctuary-font, inherit);
    line-height: var(--_leading);
    accent-color: var(--_accent);
  }

  /*
   * A page's settings for its own prose, its rules for everything (* { color: … }) too: they would reach what is written on
   * our paper and not the paper. What a page does with spacing, visibility and the family of type goes through, and so does
   * all it says of the box: display, size, margin, border, position. What stands in a sentence takes all of it from there.
   */
  :host(:not([size='inline'])) {
    color: var(--_ink) !important;
    background-color: var(--_ground) !important;
    font-size: var(--_text-m) !important;
    font-style: normal !important;
    font-weight: normal !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    writing-mode: horizontal-tb !important;
  }

  :host([scheme='dark']) {
    ${colours((pair) => pair[DARK])}
    color-scheme: dark;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='auto']) {
    color-scheme: light dark;
  }
  @supports (color: light-dark(red, red)) {
    :host,
    :host([scheme]) {
      ${colours(([light, dark]) => `light-dark(${light}, ${dark})`)}
    }
  }
  :host([ground='page']) {
    --_ground: transparent;
  }
  :host([ground='page']) .widget {
    padding: 0;
  }

  @media (prefers-contrast: more) {
    :host,
    :host([scheme]) {
      --_ink-2: var(--_ink);
      --_line: var(--_ink);
    }
  }

  /* The visitor's colours win over ours and the page's. SVG is not recoloured by browsers, so it needs these too. */
  @media (forced-colors: active) {
    :host,
    :host([scheme]) {
      --_paper: Canvas;
      --_surface: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_line: CanvasText;
      --_accent: CanvasText;
      --_accent-soft: Canvas;
      --_on-accent: Canvas;
      --_warm: CanvasText;
      --_warm-soft: Canvas;
      --_land: Canvas;
      --_sea: Canvas;
      --_focus: Highlight;
      --_selected: Highlight;
      --_on-selected: HighlightText;
    }
  }

  /* Paper is white, and a page's pale accent for a dark screen must not print pale. */
  @media print {
    :host,
    :host([scheme]) {
      ${eachColour((name, pair) => `--_${name}: ${name === 'ink' ? '#000' : pair[LIGHT]};`)}
      --_paper: #fff;
      --_ground: transparent;
      --_land: #fff;
      color-scheme: light;
    }
  }
`;
