import { html, nothing, type TemplateResult } from 'lit';
import type { TranslateFeed } from '../../i18n/feed/en.ts';
import type { LazyPart } from '../controllers/lazy-part.ts';

/**
 * Where a part of a widget could not be loaded: says so, and offers to try again. Each try is told, and what came of it.
 *
 * @param retry loads it, and does what else a press on the button is to do
 * @param words what is missing, where it is no part of a list
 */
export function missingPart(
  part: LazyPart<unknown>,
  t: TranslateFeed,
  retry: () => void = () => void part.load(),
  words: string = t('partly-unavailable'),
): TemplateResult | typeof nothing {
  if (!part.hasFailed) return nothing;
  return html`<p role="alert">
    ${part.isComing ? t('loading') : words}
    <button type="button" class="link" @click=${retry}>${t('retry')}</button>
  </p>`;
}
