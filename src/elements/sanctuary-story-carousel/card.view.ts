import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../domain/story.ts';
import { storyTeaser } from '../../domain/story-teaser.ts';
import { everyString } from '../../domain/text.ts';
import type { RowState } from './row-controller.ts';
import type { StoryContext } from './story-context.ts';
import { joinNames, renderFacts, renderNote, renderPicture, renderTitle, renderWords } from './story.view.ts';

/** The most letters on a card of a title, three lines of a narrow one, and of the names of those who told it, two. */
const TITLE = 80;
const NAMES = 45;

/**
 * The row of cards. It scrolls sideways; APG's carousel, without anything that moves by itself. Cards out of view are not
 * there for keyboard and screen reader (E2).
 */
export function renderRow(stories: readonly Story[], row: RowState, context: StoryContext): TemplateResult {
  const { t } = context;
  return html`<div
    class="row has-${Math.min(stories.length, 3)} ${row.isWhole ? '' : 'is-coming'}"
    part="row"
    role="group"
    aria-label=${t('stories')}
    tabindex="0"
  >
    ${repeat(
      stories,
      ({ id }) => id,
      (story, index) =>
        html`<div
          class="card"
          part="card"
          role="group"
          aria-roledescription=${t('slide')}
          aria-label=${t('position', { n: index + 1, total: stories.length })}
          ?inert=${!row.isInView(index)}
        >
          ${row.isWhole || row.isInView(index) ? renderStory(story, index, context) : nothing}
        </div>`,
    )}
  </div>`;
}

function renderStory(story: Story, index: number, context: StoryContext): TemplateResult {
  const { t, reader, isOpen, onRead } = context;
  const id = `title-${index}`;
  const teaser = storyTeaser(story);
  const isShown = isOpen(story);
  const isCut =
    !teaser.isWhole ||
    everyString(story.title).some(({ length }) => length > TITLE) ||
    joinNames(story, reader).length > NAMES;
  return html`<div class="card-words">
      ${renderTitle(story, id, context, TITLE)} ${renderNote(story, id, context)}
      ${isShown ? renderWords(story, { quote: teaser.quote, text: teaser.text ? [teaser.text] : [] }, context) : nothing}
      ${renderFacts(
        story,
        context,
        isShown && isCut
          ? html`<button
              type="button"
              class="control main"
              id="${id}-read"
              aria-haspopup="dialog"
              aria-labelledby="${id}-read ${id}"
              @click=${() => onRead(story)}
            >
              ${t('read-story')}
            </button>`
          : nothing,
        NAMES,
      )}
    </div>
    ${renderPicture(story, context)}`;
}
