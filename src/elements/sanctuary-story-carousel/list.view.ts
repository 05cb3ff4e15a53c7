import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../domain/story.ts';
import type { StoryContext } from './story-context.ts';
import { renderFacts, renderNote, renderPicture, renderTitle, renderWords, wholeWords } from './story.view.ts';

/** Every story in order and in full: all that the row and the dialog say (E3). */
export function renderList(stories: readonly Story[], context: StoryContext): TemplateResult {
  return html`<ol class="list" part="list" role="list">
    ${repeat(
      stories,
      ({ id }) => id,
      (story, index) =>
        html`<li>
          <article class="entry" part="entry" aria-labelledby="title-${index}">
            <div class="entry-words">${renderStory(story, `title-${index}`, context)}</div>
            ${renderPicture(story, context)}
          </article>
        </li>`,
    )}
  </ol>`;
}

/** A story in full, its content note first. */
export function renderStory(story: Story, title: string, context: StoryContext): TemplateResult {
  return html`${renderTitle(story, title, context)} ${renderNote(story, title, context)}
  ${context.isOpen(story) ? renderWords(story, wholeWords(story), context) : nothing} ${renderFacts(story, context)}`;
}
