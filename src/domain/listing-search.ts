import { foldText } from './fold-text.ts';
import type { Listing } from './listing.ts';
import { everyString } from './text.ts';

/** The longest search, in UTF-16 units: nobody types more, and a link may say anything. */
export const SEARCH_LENGTH = 100;

/** Words of a search that are heeded. */
const MOST_WORDS = 10;

/**
 * Finds listings by words, on the device: each word has to be somewhere in the names of a listing, in any language, in
 * the places it is in, or in what it is. Case, accents and apostrophes make no difference.
 */
export class ListingSearch {
  readonly #kindOf: (listing: Listing) => readonly string[];
  /** What each listing is searched in; made when it is first searched. */
  readonly #texts = new WeakMap<Listing, string>();

  /** @param kindOf what a listing is, in the words of the interface: "School", "Schools" */
  constructor(kindOf: (listing: Listing) => readonly string[]) {
    this.#kindOf = kindOf;
  }

  /** A test for one search; `undefined` when it has no words, and so lets everything through. */
  matcher(search: string): ((listing: Listing) => boolean) | undefined {
    const folded = foldText(search.slice(0, SEARCH_LENGTH));
    if (folded === '') return undefined;
    const words = folded.split(' ').slice(0, MOST_WORDS);
    return (listing) => {
      const text = this.#text(listing);
      return words.every((word) => text.includes(word));
    };
  }

  #text(listing: Listing): string {
    let text = this.#texts.get(listing);
    if (text === undefined) {
      const own =
        listing.type === 'group'
          ? [listing.name, listing.kind, ...listing.areas, listing.region]
          : [listing.name, listing.title, listing.town, ...listing.branches, listing.stream];
      text = foldText([...own.flatMap(everyString), ...this.#kindOf(listing)].join(' / '));
      this.#texts.set(listing, text);
    }
    return text;
  }
}
