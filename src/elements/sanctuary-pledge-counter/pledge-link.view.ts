import { html, nothing, type TemplateResult } from 'lit';
import type { TranslateCounter } from './messages/catalogue.ts';

/** Leads to the form on which to pledge, and says whose site that is. */
export function renderPledgeLink(
  url: string | undefined,
  t: TranslateCounter,
  hasNote: boolean,
): TemplateResult | typeof nothing {
  if (url === undefined) return nothing;
  return html`<div class="pledge">
    <a class="control main" part="pledge" href=${url} rel="noopener">${t('pledge')}</a>
    ${hasNote ? html`<p class="where">${t('pledge-where', { site: new URL(url).host })}</p>` : nothing}
  </div>`;
}
