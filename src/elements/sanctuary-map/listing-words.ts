import { feedString, type Reader } from '../../base/templates/feed-text.ts';
import type { Kind, Listing } from '../../domain/listing.ts';
import type { Place } from '../../domain/place.ts';
import { isKnownStream } from '../../domain/stream.ts';
import type { TranslateMap } from './messages/catalogue.ts';

/** What the map says about its listings, in one language. */
export interface ListingWords {
  readonly name: (listing: Listing) => string;
  /** "Theatre of Sanctuary", or the stream where the award has no title of its own. */
  readonly title: (listing: Listing) => string;
  /** "Theatre": what the sign of a place on the map says. A stream that is not known has the feed's word. */
  readonly stream: (place: Place) => string;
  /** The same where its title does not say it: "Silver Sanctuary Award" does not. Empty where it does, and for a group. */
  readonly untitled: (listing: Listing) => string;
  readonly status: (listing: Listing) => string;
  /** The heading over the values of a kind: "Theatres". */
  readonly kind: (kind: Kind) => string;
}

export function listingWords(t: TranslateMap, reader: Reader): ListingWords {
  const name = (listing: Listing): string => feedString(listing.name, reader);
  const kind = (value: Kind): string => {
    if (value === 'group') return t('kinds.group');
    return isKnownStream(value) ? t(`kinds.${value}`) : value;
  };
  const stream = (place: Place): string => (isKnownStream(place.stream) ? t(`sort.${place.stream}`) : place.stream);
  const title = (listing: Listing): string => {
    if (listing.type === 'group') return t(`group-status.${listing.status}`);
    return listing.title === undefined ? stream(listing) : feedString(listing.title, reader);
  };
  const untitled = (listing: Listing): string => {
    if (listing.type === 'group') return '';
    const words = stream(listing);
    return title(listing).toLocaleLowerCase().includes(words.toLocaleLowerCase()) ? '' : words;
  };
  const status = (listing: Listing): string =>
    listing.type === 'group' ? t(`group-status.${listing.status}`) : t(`status.${listing.status}`);

  return { name, title, stream, untitled, status, kind };
}
