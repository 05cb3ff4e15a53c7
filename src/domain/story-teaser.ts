import { excerpt } from './excerpt.ts';
import type { Story } from './story.ts';

/** What a card has room for: about six lines of body text. */
const ROOM = 190;

/** The most of a quote. It is set large: a letter of it takes the room of 1.6 others. */
const QUOTE = 140;
const QUOTE_SIZE = 1.6;

/** Letters below which a beginning of the text is no more than a scrap. */
const LEAST = 60;

/** Letters of all the names together of those who told it, with what parts them, and the most of a name that is longer by itself. */
const NAMES = 60;

/** What a card says of a story before it is opened. */
export interface Teaser {
  readonly authors: readonly string[];
  readonly quote: string | undefined;
  readonly text: string | undefined;
  /** Whether that is all there is, so that there is nothing to open. */
  readonly isWhole: boolean;
}

type Told = Pick<Story, 'quote' | 'summary' | 'paragraphs' | 'authors'>;

/**
 * The words of a story that fit on a card: its quote, of its summary or text what there is room for beside that, and who
 * told it. What is cut is cut here, at a word, and never by the edge of the card.
 */
export function storyTeaser({ quote, summary, paragraphs, authors }: Told): Teaser {
  const words = summary ?? paragraphs.join(' ');
  const shownQuote = quote === undefined ? undefined : excerpt(quote, QUOTE);
  const room = ROOM - QUOTE_SIZE * (shownQuote?.length ?? 0);
  const text = room < LEAST ? '' : excerpt(words, room);
  // Beside a quote a narrow card has no room for text at all.
  const isWhole =
    quote === undefined
      ? text === words && (paragraphs.length === 0 || (paragraphs.length === 1 && summary === undefined))
      : shownQuote === quote && words === '';
  const names = fewNames(authors);
  return {
    authors: names,
    quote: shownQuote,
    text: text || undefined,
    isWhole: isWhole && `${names}` === `${authors}`,
  };
}

/** As many names as there is room for, one at least, and an ellipsis for the others. */
function fewNames(authors: readonly string[]): readonly string[] {
  let room = NAMES;
  const end = authors.findIndex((name, index) => (room -= name.length + 2) < 0 && index > 0);
  const names = authors.map((name) => excerpt(name, NAMES));
  return end < 0 ? names : [...names.slice(0, end), '\u2026'];
}
