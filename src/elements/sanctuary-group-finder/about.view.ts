import { html, type TemplateResult } from 'lit';
import type { Attribution } from '../../geodata/attributions.ts';
import type { TranslateFinder } from './messages/catalogue.ts';

/**
 * What becomes of a question, and where the data on the device comes from, in the words its licences ask for.
 *
 * @param sources none before there is any
 */
export function renderAbout(t: TranslateFinder, sources: readonly Attribution[]): TemplateResult {
  return html`<details class="about" part="about">
    <summary>${t('about')}</summary>
    <p>${t('private')}</p>
    ${sources.map(
      ({ text, licence }) =>
        html`<p lang="en" dir="ltr">
          ${licence ? html`<a href=${licence} rel="external noopener">${text}</a>` : text}
        </p>`,
    )}
  </details>`;
}
