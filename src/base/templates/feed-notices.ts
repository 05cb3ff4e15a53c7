import { html, nothing, type TemplateResult } from 'lit';
import { DOOR_PATH } from './door-path.ts';
import { iconShape } from './icon-shape.ts';
import { feedText, type Reader } from './feed-text.ts';
import { SLOT, slotted } from './slotted.ts';
import type { FeedError } from '../../feed/feed-error.ts';
import { countSetAside } from '../../feed/feed-issue.ts';
import { lastGood, type FeedState } from '../../feed/feed-state.ts';
import type { FeedHeader, FeedView } from '../../feed/feed.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TranslateFeed } from '../../i18n/feed/en.ts';

/**
 * The sentence and the way on when there is nothing to show because the feed could not be read.
 *
 * @param retrying the button was pressed and the answer is awaited
 */
export function renderError(error: FeedError, retrying: boolean, t: TranslateFeed, retry: () => void): TemplateResult {
  return html`<div class="message" part="message">
    ${iconShape(DOOR_PATH, 48)}
    <p role="alert">${retrying ? t('loading') : t(`error.${error.kind}`)}</p>
    <button type="button" class="control main" @click=${retry}>${t('retry')}</button>
    <slot></slot>
  </div>`;
}

/** The feed was read, and has nothing that this widget is to show. */
export function renderEmpty(t: TranslateFeed): TemplateResult {
  return html`<div class="message" part="message">
    ${iconShape(DOOR_PATH, 48)}
    <p>${t('nothing')}</p>
    <slot></slot>
  </div>`;
}

/** One line above the list when what is shown is old, or is not all there is. */
export function renderNotices(
  state: FeedState<FeedView>,
  stale: boolean,
  t: TranslateFeed,
  formats: Formats,
  retry: () => void,
): TemplateResult | typeof nothing {
  const loaded = lastGood(state);
  if (!loaded) return nothing;
  const sentences: string[] = [];
  if (stale) sentences.push(t('stale', { date: formats.moment(loaded.fetchedAt) }));
  if (loaded.data.unavailable.length > 0) sentences.push(t('partly-unavailable'));
  const setAside = countSetAside(loaded.issues);
  if (setAside > 0) sentences.push(t('some-unreadable', { n: setAside }));
  if (sentences.length === 0) return nothing;
  return html`<div class="notice" part="notice">
    <p>${sentences.join(' ')}</p>
    ${
      stale || loaded.data.unavailable.length > 0
        ? html`<button type="button" class="link" @click=${retry}>${t('retry')}</button>`
        : nothing
    }
  </div>`;
}

/** The small print: whose list this is, of when, and who to ask to be taken off it. */
export function renderSource(header: FeedHeader, t: TranslateFeed, reader: Reader): TemplateResult {
  const updated = header.updated?.slice(0, 10);
  const sentence = updated
    ? t('source-line-updated', { title: SLOT, date: reader.formats.partialDate(updated) })
    : t('source-line', { title: SLOT });
  const removals = header.publisher?.removals;
  return html`<footer class="source" part="source">
    ${header.title === undefined ? nothing : html`<p>${slotted(sentence, feedText(header.title, reader))}</p>`}
    ${removals ? html`<p><a href=${removals} rel="noopener">${t('removals')}</a></p>` : nothing}
  </footer>`;
}
