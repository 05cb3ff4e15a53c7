import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../base/templates/heading.ts';
import type { PledgeTally } from '../../domain/pledge-tally.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TranslateCounter } from './messages/catalogue.ts';

/** How many organisations of each stream: a list of names and numbers, with a bar beside each for the eye. */
export function renderBreakdown(
  breakdown: PledgeTally['breakdown'],
  t: TranslateCounter,
  formats: Formats,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const most = Math.max(...breakdown.map(({ n }) => n));
  if (breakdown.length === 0) return nothing;
  return html`<div class="breakdown" part="breakdown">
    ${heading(headingLevel, t('breakdown'), 'breakdown', 'subheading')}
    <ul role="list" aria-labelledby="breakdown">
      ${breakdown.map(
        ({ stream, n }) =>
          html`<li>
            <span class="stream">${t(`kinds.${stream}`)}</span>
            <span class="stream-count">${formats.number(n)}</span>
            <svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">
              <rect class="bar-track" width="100%" height="8" rx="4" />
              ${n > 0 ? svg`<rect width="${(100 * n) / most}%" height="8" rx="4" />` : nothing}
            </svg>
          </li>`,
      )}
    </ul>
  </div>`;
}
