import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import type { LightFigure } from './light-figures.ts';

/** Stands for a figure while the words around it are put together. No language writes it. */
const HOLE = '\u0000';

/**
 * The figures as a part of somebody's sentence: "412 organisations and 2,841 people". The slots' own text is for a page that
 * has emptied the widget's tag.
 */
export function renderInline(figures: readonly LightFigure[], formats: Formats): TemplateResult {
  const around = formats.list(figures.map(() => HOLE)).split(HOLE);
  return html`${around.map((words, index) => {
    const before = figures[index - 1];
    return html`${before ? html`<slot name=${before.kind}>${before.text}</slot>` : ''}${words}`;
  })}`;
}
