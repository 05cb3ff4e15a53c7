import { html, type TemplateResult } from 'lit';
import type { PledgeFigure } from '../../domain/pledge-tally.ts';
import type { Formats } from '../../i18n/formats.ts';

/** Stands for a figure while the words around it are put together. No language writes it. */
const HOLE = '\u0000';

/** The figures as a part of somebody's sentence: "412 organisations and 2,841 people". */
export function renderInline(figures: readonly PledgeFigure[], formats: Formats): TemplateResult {
  const known = figures.filter(({ n }) => n !== undefined);
  const around = formats.list(known.map(() => HOLE)).split(HOLE);
  return html`${around.map((words, index) => {
    const before = known[index - 1];
    return html`${before ? html`<slot name=${before.kind}></slot>` : ''}${words}`;
  })}`;
}
