import { html, nothing, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Story } from '../../../domain/story.ts';
import { pickText, type Text } from '../../../domain/text.ts';
import type { Reader } from '../../../base/templates/feed-text.ts';
import { dropCopies, READER_SLOT } from '../reader-slot.ts';
import type { StoryContext } from '../story-context.ts';
import { directionFor, joinNames, storyReader, wholeWords } from '../story.view.ts';

/**
 * The stories as plain text between the widget's tags, in order and in full: a browser's reader view looks for a page's
 * words there and not in the widget. It is in no slot, so it is neither seen nor heard on the page itself, and it goes with
 * the stories.
 */
export class ReaderCopy {
  readonly #host: HTMLElement;
  #copy: HTMLElement | undefined;
  /** What the copy is to be made of, until it is. */
  #next: TemplateResult[] | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * Puts these stories there, and no others. The first time in a task of its own: nobody reads the copy before the cards. A
   * copy that is there is changed at once: a story in it may have been taken back.
   */
  show(stories: readonly Story[], { reader, t }: StoryContext): void {
    if (stories.length === 0) return this.clear();
    dropCopies(this.#host, this.#copy);
    const isFirst = !this.#next && !this.#copy;
    this.#next = stories.map((story) => article(story, storyReader(story, reader), t('untitled')));
    if (this.#copy) this.#write();
    else if (isFirst) setTimeout(() => this.#write());
  }

  clear(): void {
    this.#next = undefined;
    this.#copy?.remove();
    this.#copy = undefined;
    dropCopies(this.#host);
  }

  #write(): void {
    if (!this.#next) return;
    if (!this.#copy) {
      this.#copy = document.createElement('div');
      this.#copy.slot = READER_SLOT;
    }
    render(this.#next, this.#copy);
    this.#next = undefined;
    if (this.#copy.parentNode !== this.#host) this.#host.append(this.#copy);
  }
}

function article(story: Story, reader: Reader, untitled: string): TemplateResult {
  const { quote, text } = wholeWords(story);
  const { contentNote } = story;
  const names = joinNames(story, reader);
  return html`<article>
    <h3>${story.title === undefined ? untitled : run(story.title, reader)}</h3>
    ${contentNote === undefined ? nothing : html`<p>${run(contentNote, reader)}</p>`}
    ${quote === undefined ? nothing : html`<blockquote>${run(quote, reader)}</blockquote>`}
    ${text.map((paragraph) => html`<p>${run(paragraph, reader)}</p>`)}
    ${names ? html`<p>${run(names, reader)}</p>` : nothing}
  </article>`;
}

function run(text: Text, reader: Reader): unknown {
  const { value, lang } = pickText(text, reader.wanted, reader.feedLanguages);
  return html`<span lang=${ifDefined(lang)} dir=${directionFor(lang)}>${value}</span>`;
}
