import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../domain/story.ts';
import { storyTeaser } from '../../domain/story-teaser.ts';
import { everyString } from '../../domain/text.ts';
import type { StoryContext } from './story-context.ts';
import { joinNames, renderFacts, renderNote, renderPicture, renderTitle, renderWords } from './story.view.ts';

/** The most letters on a card of a title, three lines of a narrow one, and of the names of those who told it, two. */
const TITLE = 80;
const NAMES = 45;

export interface RowModel extends StoryContext {
  readonly stories: readonly Story[];
  /** Whether the card at this place is in view. The others are not there for keyboard and screen reader (E2). */
  readonly isInView: (index: number) => boolean;
  /** Whether those out of view are filled as well. Until then the row is not seen, since they may make it higher. */
  readonly isWhole: boolean;
}

/** The row of cards. It scrolls sideways; APG's carousel, without anything that moves by itself. */
export function renderRow(model: RowModel): TemplateResult {
  const { stories, t, isWhole } = model;
  return html`<div
    class="row has-${Math.min(stories.length, 3)} ${isWhole ? '' : 'is-coming'}"
    part="row"
    role="group"
    aria-label=${t('stories')}
    tabindex="0"
  >
    ${repeat(
      stories,
      ({ id }) => id,
      (story, index) => renderCard(story, index, model),
    )}
  </div>`;
}

function renderCard(story: Story, index: number, model: RowModel): TemplateResult {
  const { t, stories, isInView, isWhole } = model;
  return html`<div
    class="card"
    part="card"
    role="group"
    aria-roledescription=${t('slide')}
    aria-label=${t('position', { n: index + 1, total: stories.length })}
    ?inert=${!isInView(index)}
  >
    ${isWhole || isInView(index) ? renderStory(story, index, model) : nothing}
  </div>`;
}

function renderStory(story: Story, index: number, model: RowModel): TemplateResult {
  const { t, isOpen, onRead } = model;
  const id = `title-${index}`;
  const teaser = storyTeaser(story);
  const isShown = isOpen(story);
  const isCut =
    !teaser.isWhole ||
    everyString(story.title).some(({ length }) => length > TITLE) ||
    joinNames(story, model.reader).length > NAMES;
  return html`<div class="card-words">
      ${renderTitle(story, id, model, TITLE)} ${renderNote(story, id, model)}
      ${isShown ? renderWords(story, { quote: teaser.quote, text: teaser.text ? [teaser.text] : [] }, model) : nothing}
      ${renderFacts(
        story,
        model,
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
    ${renderPicture(story, model)}`;
}
