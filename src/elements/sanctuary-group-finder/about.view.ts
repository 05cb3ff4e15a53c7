import { html, type TemplateResult } from 'lit';
import { GAZETTEER_ATTRIBUTIONS } from '../../geodata/gazetteer-attributions.ts';
import type { TranslateFinder } from './messages/catalogue.ts';

/** Where the data on the device comes from, in the words its licences ask for, and what becomes of a question. */
export function renderAbout(t: TranslateFinder): TemplateResult {
  return html`<details class="about" part="about">
    <summary>${t('about')}</summary>
    <p>${t('private')}</p>
    ${GAZETTEER_ATTRIBUTIONS.map(
      ({ text, licence }) =>
        html`<p lang="en" dir="ltr">
          ${licence ? html`<a href=${licence} rel="external noopener">${text}</a>` : text}
        </p>`,
    )}
  </details>`;
}
