import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { feedText, type Reader } from '../../base/templates/feed-text.ts';
import { heading } from '../../base/templates/heading.ts';
import { icon } from '../../base/templates/icon.ts';
import { SLOT, slotted } from '../../base/templates/slotted.ts';
import { excerpt } from '../../domain/excerpt.ts';
import type { Story } from '../../domain/story.ts';
import { pickText, type LanguageTag, type Text } from '../../domain/text.ts';
import { directionOf } from '../../i18n/language.ts';
import type { StoryContext } from './story-context.ts';

/** The reader of a story's own words: what has no language of its own is in the story's. */
export function storyReader({ language }: Story, reader: Reader): Reader {
  return language === undefined ? reader : { ...reader, feedLanguages: [language, ...reader.feedLanguages] };
}

/** Words of a story as a block of their own, with their language and direction (A10). */
function block(text: Text, reader: Reader, className: string): TemplateResult {
  const { value, lang } = pickText(text, reader.wanted, reader.feedLanguages);
  return html`<p class=${className} lang=${ifDefined(lang)} dir=${directionFor(lang)}>${value}</p>`;
}

/** Which way words of a story run: where their language is not known, as their letters do. */
export function directionFor(lang: LanguageTag | undefined): 'ltr' | 'rtl' | 'auto' {
  return lang === undefined ? 'auto' : directionOf(lang);
}

/** The words of a story, cut or whole: its quote, and its paragraphs. */
export function renderWords(
  story: Story,
  { quote, text }: { readonly quote?: string | undefined; readonly text: readonly string[] },
  { reader }: StoryContext,
): TemplateResult {
  const own = storyReader(story, reader);
  return html`${quote === undefined ? nothing : html`<blockquote>${block(quote, own, 'quote')}</blockquote>`}
  ${text.map((paragraph) => block(paragraph, own, 'text'))}`;
}

/** Everything there is to read: the summary stands for a text that is not there. */
export function wholeWords({ quote, summary, paragraphs }: Story): {
  quote?: string | undefined;
  text: readonly string[];
} {
  return { quote, text: paragraphs.length > 0 || summary === undefined ? paragraphs : [summary] };
}

/** @param most letters of the title at the most */
export function renderTitle(
  story: Story,
  id: string,
  { t, reader, headingLevel }: StoryContext,
  most = Infinity,
): TemplateResult {
  const { title } = story;
  if (title === undefined) return heading(headingLevel, t('untitled'), id, 'title');
  const { value, lang } = pickText(title, reader.wanted, storyReader(story, reader).feedLanguages);
  const words = heading(headingLevel, excerpt(value, most), id, 'title');
  return html`<div lang=${ifDefined(lang)} dir=${directionFor(lang)}>${words}</div>`;
}

/**
 * What comes before a story with a content note (E4): the note, and the button that shows the story. The button stays, so
 * that focus does and the story can be put away again.
 *
 * @param title id of the story's heading, which tells one button from the next
 */
export function renderNote(story: Story, title: string, context: StoryContext): TemplateResult | typeof nothing {
  const { t, reader, isOpen, onToggle } = context;
  if (story.contentNote === undefined) return nothing;
  const open = isOpen(story);
  return html`<div class="note" part="note">
      <p class="note-label">${icon('info', 16)} ${t('content-note')}</p>
      ${block(story.contentNote, storyReader(story, reader), 'note-text')}
    </div>
    <button
      type="button"
      class="control main"
      id="${title}-show"
      aria-expanded=${open}
      aria-labelledby="${title}-show ${title}"
      @click=${() => onToggle(story)}
    >
      ${open ? t('hide-story') : t('show-story')}
    </button>`;
}

/** The photo where it may be shown, else the pattern: it comes after the words, as a photo does. */
export function renderPicture(story: Story, context: StoryContext): TemplateResult {
  const { reader, photoOf, onPhotoError, isOpen, createPattern } = context;
  // a photo can be as hard to see as the words behind the note
  const photo = isOpen(story) ? photoOf(story) : undefined;
  const { language = reader.feedLanguages[0] } = story;
  return html`<div class="picture">
    ${
      photo
        ? html`<img
            part="photo"
            alt=${photo.alt}
            lang=${ifDefined(language)}
            width="640"
            height="400"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            src=${photo.url}
            @error=${() => onPhotoError(photo.url)}
          />`
        : guard([story.id, createPattern], () => createPattern?.(story.id))
    }
  </div>`;
}

/** The names of those who told it, one after another. */
export function joinNames({ authors }: Story, { formats }: Reader): string {
  return authors.join(formats.separator);
}

/**
 * Who told it, when, and where it comes from.
 *
 * @param action a button that stands beside the way to the source
 * @param most letters of all the names at the most
 */
export function renderFacts(
  story: Story,
  { t, reader }: StoryContext,
  action: TemplateResult | typeof nothing = nothing,
  most = Infinity,
): TemplateResult {
  const own = storyReader(story, reader);
  const { pseudonym, published, url } = story;
  const day = published?.slice(0, 10);
  const names = joinNames(story, reader);
  const host = url && new URL(url).host;
  return html`<div class="facts">
    ${names ? html`<p>${slotted(t('by', { name: SLOT }), feedText(excerpt(names, most), own))}</p>` : nothing}
    ${pseudonym ? html`<p class="changed">${t('name-changed')}</p>` : nothing}
    ${day === undefined ? nothing : html`<p><time datetime=${day}>${reader.formats.partialDate(day)}</time></p>`}
    <div class="ways">
      ${action}
      ${
        host ? html`<a href=${url} rel="noopener" aria-label=${t('source-line', { title: host })}>${host}</a>` : nothing
      }
    </div>
  </div>`;
}
