import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ICON_PATHS } from '../../base/templates/icon-paths.ts';
import { streamIcon } from '../../base/templates/stream-icon.ts';
import { isStanding, type BadgeState } from '../../domain/badge-state.ts';
import type { Stream } from '../../domain/stream.ts';
import { STATE_PATHS } from './state-paths.ts';

/** What a seal is drawn from. */
export interface Seal {
  readonly state: BadgeState;
  /** Absent where no record was found. */
  readonly stream?: Stream | undefined;
  /** What runs around it: the title, and what the state is. Left out of a seal that vouches for nothing. */
  readonly around?: string | undefined;
  readonly beneath?: string | undefined;
}

/** Radius of the circle the words stand on, and how far around they may run, in the drawing's units. */
const RADIUS = 78;
const ARC = 1.5 * Math.PI * RADIUS;
/** How wide a letter is for its height, on the generous side, and how tall letters may be. */
const LETTER = 0.6;
const TALLEST = 17;
const SMALLEST = 11;

/** The leaf of the door, hinged on the right of the arch: wide open, or ajar. */
const DOORS: Readonly<Partial<Record<BadgeState, string>>> = {
  awarded: 'M30 13.5 37 11.5V38L30 34z',
  're-accreditation-due': 'M30 13.5 37 11.5V38L30 34z',
  'working-towards': 'M30 13.5 34 12.5V36.5L30 34z',
};

/**
 * The seal: the open door in a ring, its title around. A drawing, hidden from assistive technology; all that it says is
 * text beside it. The shape tells the state before the colour does: filled with the door open, ajar, an outline, broken;
 * and a seal that vouches for nothing has no ring.
 */
export function renderSeal(seal: Seal): TemplateResult {
  const { state, stream, around, beneath } = seal;
  const sign = stream !== undefined && (isStanding(state) || state === 'lapsed');
  const isWritten = around !== undefined && fits(around);
  return html`<svg
    class="seal is-${state} ${isWritten ? 'is-written' : ''}"
    part="seal"
    viewBox="0 0 200 200"
    aria-hidden="true"
    focusable="false"
  >
    ${
      isStanding(state)
        ? svg`<circle class="field" cx="100" cy="100" r="97" /><circle class="ring outer" cx="100" cy="100" r="97" />
          <circle class="ring inner" cx="100" cy="100" r=${isWritten ? 67 : 86} />`
        : state === 'lapsed'
          ? svg`<circle class="ring outer" cx="100" cy="100" r="97" />`
          : nothing
    }
    ${isWritten ? renderWords(around, beneath) : nothing}
    <g class="arch">
      <path class="body" d="M1 37V18a13 13 0 0 1 26 0V37z" />
      ${DOORS[state] ? svg`<path class="leaf" d=${DOORS[state]} />` : nothing}
      ${state === 're-accreditation-due' ? svg`<circle class="notch" cx="26" cy="6" r="7" /><circle class="loop" cx="26" cy="6" r="4" />` : nothing}
      <path
        class="sign"
        transform="translate(4.6 13.2) scale(.78)"
        d=${sign ? ICON_PATHS[streamIcon(stream)] : STATE_PATHS[state]}
      />
    </g>
  </svg>`;
}

/** Latin letters run around a ring; scripts whose letters join, or that run from the right, are not bent. */
function fits(words: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(words) && heightOf(words) >= SMALLEST;
}

function heightOf(words: string): number {
  return Math.min(TALLEST, ARC / (words.length * LETTER));
}

function renderWords(around: string, beneath: string | undefined): SVGTemplateResult {
  const low = beneath !== undefined && /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(beneath) ? beneath : undefined;
  return svg`<g class="words">
    <path id="around" d="M100 178a78 78 0 1 1 0.01 0" />
    <path id="beneath" d="M10 100a90 90 0 0 0 180 0" />
    <text font-size=${heightOf(around)}><textPath href="#around" startOffset="50%">${around}</textPath></text>
    ${low && around.length < 32 ? svg`<text class="low" font-size="14"><textPath href="#beneath" startOffset="50%">${low}</textPath></text>` : nothing}
  </g>`;
}
