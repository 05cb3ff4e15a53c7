import { excerpt } from './excerpt.ts';
import type { Story } from './story.ts';

/** What a card has room for: about six lines of body text. */
const ROOM = 190;

/** The most of a quote. It is set large: a letter of it takes the room of 1.6 others. */
const QUOTE = 140;
const QUOTE_SIZE = 1.6;

/** Letters below which a beginning of the text is no more than a scrap. */
const LEAST = 60;

/** What a card says of a story before it is opened. */
export interface Teaser {
  readonly quote: string | undefined;
  readonly text: string | undefined;
  /** Whether that is all there is, so that there is nothing to open. */
  readonly isWhole: boolean;
}

/**
 * The words of a story that fit on a card: its quote, and of its summary or text what there is room for beside that. What
 * is cut is cut here, at a word, and never by the edge of the card.
 */
export function storyTeaser({ quote, summary, paragraphs }: Pick<Story, 'quote' | 'summary' | 'paragraphs'>): Teaser {
  const words = summary ?? paragraphs.join(' ');
  const shownQuote = quote === undefined ? undefined : excerpt(quote, QUOTE);
  const room = ROOM - QUOTE_SIZE * (shownQuote?.length ?? 0);
  const text = room < LEAST ? '' : excerpt(words, room);
  // Beside a quote a narrow card has no room for text at all.
  const isWhole =
    quote === undefined
      ? text === words && (paragraphs.length === 0 || (paragraphs.length === 1 && summary === undefined))
      : shownQuote === quote && words === '';
  return { quote: shownQuote, text: text || undefined, isWhole };
}
