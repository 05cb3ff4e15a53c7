import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PledgeFigure, PledgeTally } from '../../domain/pledge-tally.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TranslateCounter } from './messages/catalogue.ts';

export interface FiguresModel {
  readonly tally: PledgeTally;
  readonly t: TranslateCounter;
  readonly formats: Formats;
  readonly textOf: (kind: PledgeFigure['kind'], n: number) => string;
  /** Whether numbers tick on top of the figures. */
  readonly isCounting: boolean;
  /** Whether the arch is drawn around the first of them. */
  readonly hasArch: boolean;
}

/** The numbers, each with its noun and how it has changed. */
export function renderFigures({ tally, t, formats, textOf, isCounting, hasArch }: FiguresModel): TemplateResult {
  return html`<div class="figures">
    ${tally.figures.map((figure, index) => {
      const { kind, n } = figure;
      if (n === undefined) return html`<p class="unknown">${t(`unknown-${kind}`)}</p>`;
      if (n === 0) return html`<p class="none"><slot name=${kind}>${textOf(kind, n)}</slot></p>`;
      const isFirst = hasArch && index === 0;
      return html`<div class="figure ${isFirst ? 'is-first' : ''}" part="figure">
        ${isFirst ? renderArch(tally) : nothing}
        <p class="count">
          ${renderNumber(kind, textOf(kind, n), isCounting)} <span class="noun">${t(`label-${kind}`, { n })}</span>
        </p>
        ${figure.change ? html`<p class="change" part="change">${describeChange(figure, t, formats)}</p>` : nothing}
      </div>`;
    })}
  </div>`;
}

/**
 * The slot that the number in the page fills, and the number that ticks over it: the one is read aloud and never seen to
 * move, the other is seen and never read aloud. The slot's own text is for a page that has emptied the widget's tag.
 */
function renderNumber(kind: PledgeFigure['kind'], text: string, isCounting: boolean): TemplateResult {
  return html`<span class="number ${isCounting ? 'is-counting' : ''}" part="number"
    ><slot name=${kind}>${text}</slot
    >${isCounting ? html`<span class="tick" data-kind=${kind} aria-hidden="true"></span>` : nothing}</span
  >`;
}

/** How much a figure has changed: "12 more since 20 October 2026". */
function describeChange({ change }: PledgeFigure, t: TranslateCounter, formats: Formats): string {
  if (!change) return '';
  const date = formats.partialDate(change.since);
  if (change.by === 0) return t('same', { date });
  return t(change.by > 0 ? 'more' : 'fewer', { n: Math.abs(change.by), date });
}

/** From one foot of the arch to the other. */
const ARCH = 'M7 132V81a73 73 0 0 1 146 0v51';

/**
 * The open door, filling from one foot to the other as the goal comes nearer; a notch for each milestone on the way. A
 * drawing: what it shows is said in words below it.
 */
function renderArch({ goal, milestones }: PledgeTally): TemplateResult {
  const part = goal ? Math.min(100, (100 * goal.n) / goal.goal) : 0;
  const notches = goal ? milestones.filter(({ at }) => at > 0 && at < goal.goal) : [];
  return html`<svg class="ring" viewBox="0 0 160 136" aria-hidden="true" focusable="false">
    <path class="track ${goal ? '' : 'is-plain'}" d=${ARCH} />
    ${part > 0 ? svg`<path class="filled" d=${ARCH} pathLength="100" stroke-dasharray="${part} 200" />` : nothing}
    ${goal ? notches.map(({ at }) => renderNotch((100 * at) / goal.goal)) : nothing}
  </svg>`;
}

function renderNotch(part: number): SVGTemplateResult {
  return svg`<path class="notch" d=${ARCH} pathLength="100" stroke-dasharray="0 ${part - 0.5} 1 200" />`;
}
