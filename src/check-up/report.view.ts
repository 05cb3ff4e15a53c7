import { html, type TemplateResult } from 'lit';
import type { Section } from './finding.ts';
import { countFindings } from './report-text.ts';
import { WORDS } from './words.ts';

/** What the report shows, and what can be done with it. */
export interface ReportModel {
  readonly sections: readonly Section[];
  readonly text: string;
  /** What was done last, for those who hear it. */
  readonly said: string;
  readonly copy: () => void;
  readonly again: () => void;
  readonly close: () => void;
  /** The dialog has been closed, by its button or by Escape. */
  readonly closed: () => void;
}

/** In English, whatever the page is in. */
export function renderReport({ sections, text, said, copy, again, close, closed }: ReportModel): TemplateResult {
  const { faults, remarks } = countFindings(sections);
  return html`<dialog lang="en" dir="ltr" aria-labelledby="title" @close=${closed}>
    <h1 id="title" tabindex="-1">${WORDS.title}</h1>
    <p class="lede">${WORDS.lede}</p>
    <p class="summary">${WORDS.summary(faults, remarks)}</p>
    <div class="actions">
      <button type="button" @click=${copy}>${WORDS.copy}</button>
      <button type="button" @click=${again}>${WORDS.again}</button>
      <button type="button" @click=${close}>${WORDS.close}</button>
    </div>
    <p class="said" role="status">${said}</p>
    ${sections.map(
      ({ title, findings }) =>
        html`<section>
          <h2>${title}</h2>
          <ul role="list">
            ${findings.map(
              ({ weight, words }) =>
                html`<li class=${weight}>
                  <span class="weight">${WORDS.weights[weight]}</span> <span>${words}</span>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
    <details>
      <summary>${WORDS.asText}</summary>
      <pre tabindex="0" role="region" aria-label=${WORDS.asText}>${text}</pre>
    </details>
  </dialog>`;
}
