import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../base/templates/heading.ts';
import { icon } from '../../../base/templates/icon.ts';
import type { Story } from '../../../domain/story.ts';
import { renderStory } from '../list.view.ts';
import type { StoryContext } from '../story-context.ts';
import { renderPicture } from '../story.view.ts';

/**
 * One story in full, over the page, its photo last and whole. Of a story that is not there nothing is said but that: whether
 * it was taken back, has run out or never was is nobody's business.
 *
 * @param story `undefined` when it is not there, or has just left
 */
export function renderDialog(story: Story | undefined, context: StoryContext, onClose: () => void): TemplateResult {
  const { t, headingLevel, isOpen, photoOf } = context;
  return html`<dialog part="dialog" aria-labelledby="dialog-title" closedby="any" @close=${onClose}>
    <div class="dialog-inside">
      <button type="button" class="control close" @click=${closeAround}>${icon('close')} ${t('close')}</button>
      ${
        story
          ? html`${renderStory(story, 'dialog-title', context)}
            ${isOpen(story) && photoOf(story) ? renderPicture(story, context) : nothing}`
          : html`<div data-gone>${heading(headingLevel, t('gone'), 'dialog-title', 'title')}</div>
              <p>${t('gone-more')}</p>`
      }
    </div>
  </dialog>`;
}

function closeAround(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.close();
}
