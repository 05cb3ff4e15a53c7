import { html, nothing, type TemplateResult } from 'lit';
import type { TranslateFeed } from '../../i18n/feed/en.ts';
import type { LazyPart } from '../controllers/lazy-part.ts';

/**
 * Where a part of a widget could not be loaded: says so, and offers to try again. Each try is told, and what came of it.
 *
 * @param retry loads it, and does what else a press on the button is to do
 */
export function missingPart(
  part: LazyPart<unknown>,
  t: TranslateFeed,
  retry: () => void = () => void part.load(),
): TemplateResult | typeof nothing {
  if (!part.hasFailed) return nothing;
  return html`<p role="alert">
    ${t(part.isComing ? 'loading' : 'partly-unavailable')}
    <button type="button" class="link" @click=${retry}>${t('retry')}</button>
  </p>`;
}
