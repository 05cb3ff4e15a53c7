import { html, type TemplateResult } from 'lit';
import type { TranslateStories } from './messages/en.ts';

/** The shape of the widget while the feed is awaited: the same size, nothing that moves. */
export function renderSkeleton(t: TranslateStories): TemplateResult {
  return html`<div class="row has-3 skeleton" aria-busy="true">
    ${[t('loading'), '', ''].map((words) => html`<div class="card"><p class="card-words">${words}</p></div>`)}
  </div>`;
}
