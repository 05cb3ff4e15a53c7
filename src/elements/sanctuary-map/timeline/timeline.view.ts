import { html, nothing, type TemplateResult } from 'lit';
import { iconShape } from '../../../base/templates/icon-shape.ts';
import type { Growth } from '../../../domain/growth.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { TranslateTimeline } from './messages/catalogue.ts';

/** What had begun by the year that is shown, in words. */
export interface Standing {
  readonly year: string;
  /** "2012: 31 groups and 12 places". */
  readonly words: string;
  /** How many have no date; empty where all have one. */
  readonly undated: string;
}

export interface TimelineModel {
  readonly t: TranslateTimeline;
  readonly formats: Formats;
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly standing: Standing;
  readonly growth: Growth;
  /** Not for those who asked for less motion: they go year by year. */
  readonly mayPlay: boolean;
  readonly isPlaying: boolean;
  readonly onYear: (year: number) => void;
  readonly onPlay: () => void;
}

const PLAY = 'M7 4v16l13-8z';
const PAUSE = 'M8 5v14M16 5v14';
const BACK = 'm15 5-7 7 7 7';
const ON = 'm9 5 7 7-7 7';

/** The year slider with its buttons and its count, and the same as a table. */
export function renderTimeline(model: TimelineModel): TemplateResult {
  const { t, formats, first, last, year, standing, mayPlay, onYear } = model;
  const mark = (value: number): string => formats.partialDate(String(value));
  return html`<div class="years" role="group" aria-label=${t('title')}>
      ${mayPlay ? playButton(model) : [stepButton(model, 'previous'), stepButton(model, 'next')]}
      <label class="slider">
        <input
          type="range"
          min=${first}
          max=${last}
          step="1"
          .value=${String(year)}
          aria-valuetext=${standing.year}
          @input=${(event: Event) => onYear(Number((event.target as HTMLInputElement).value))}
        />
        <span class="slider-ends">
          <span aria-hidden="true">${mark(first)}</span> <span>${t('year')}</span>
          <span aria-hidden="true">${mark(last)}</span>
        </span>
      </label>
    </div>
    <p class="standing">
      <strong>${standing.words}</strong> ${standing.undated ? html`<span>${standing.undated}</span>` : nothing}
    </p>
    ${renderTable(model)}`;
}

/** The way back to the present. */
export function renderPresent(name: string, onPress: () => void): TemplateResult {
  return html`<button type="button" class="control" @click=${onPress}>${name}</button>`;
}

function playButton({ t, isPlaying, onPlay }: TimelineModel): TemplateResult {
  const name = t(isPlaying ? 'pause' : 'play');
  return html`<button type="button" class="control" aria-label=${name} title=${name} @click=${onPlay}>
    ${iconShape(isPlaying ? PAUSE : PLAY, 20)}
  </button>`;
}

function stepButton({ t, year, first, last, onYear }: TimelineModel, to: 'previous' | 'next'): TemplateResult {
  const next = year + (to === 'next' ? 1 : -1);
  const isEnd = next < first || next > last;
  // not `disabled`, which would take the focus away from whoever pressed it last
  return html`<button
    type="button"
    class="control"
    aria-label=${t(to)}
    title=${t(to)}
    aria-disabled=${isEnd ? 'true' : 'false'}
    @click=${() => isEnd || onYear(next)}
  >
    ${iconShape(to === 'next' ? ON : BACK, 20)}
  </button>`;
}

function renderTable({ t, formats, growth }: TimelineModel): TemplateResult {
  const { years, undated } = growth;
  const total = (years.at(-1)?.total ?? 0) + undated;
  const row = (name: string, added: number, sum: number): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${formats.number(added)}</td>
      <td>${formats.number(sum)}</td>
    </tr>`;
  return html`<details class="growth">
    <summary>${t('table')}</summary>
    <div class="growth-table" role="group" aria-label=${t('caption')} tabindex="0">
      <table>
        <caption>
          ${t('caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('year')}</th>
            <th scope="col">${t('new')}</th>
            <th scope="col">${t('total')}</th>
          </tr>
        </thead>
        <tbody>
          ${years.map(({ year, added, total: sum }) => row(formats.partialDate(String(year)), added, sum))}
          ${undated > 0 ? row(t('undated'), undated, total) : nothing}
        </tbody>
      </table>
    </div>
  </details>`;
}
