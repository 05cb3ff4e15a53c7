import { feedString, type Reader } from '../../base/templates/feed-text.ts';
import { facetValue, locality, type Kind, type Listing } from '../../domain/listing.ts';
import type { Place } from '../../domain/place.ts';
import { isKnownStream } from '../../domain/stream.ts';
import type { TranslateMap } from './messages/catalogue.ts';

/** How many kinds a cluster's name counts one by one before the rest are "more". */
const KINDS_NAMED = 3;

/** Share of a cluster that has to be in one town for the cluster to be named after it. */
const TOWN_SHARE = 0.2;

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
  /** A whole accessible name: name, kind, status and place. */
  readonly label: (listing: Listing) => string;
  /** The name of a cluster by what is in it and where it is: "12 entries around Leeds: 7 schools and 5 libraries". */
  readonly clusterLabel: (listings: readonly Listing[]) => string;
  /** The heading over the values of a kind: "Theatres". */
  readonly kind: (kind: Kind) => string;
}

export function listingWords(t: TranslateMap, reader: Reader): ListingWords {
  const name = (listing: Listing): string => feedString(listing.name, reader);
  const where = (listing: Listing): string => {
    const text = locality(listing);
    return text === undefined ? '' : feedString(text, reader);
  };
  const count = (kind: Kind, n: number): string =>
    t(kind === 'group' ? 'kind.group' : isKnownStream(kind) ? `kind.${kind}` : 'kind.other', { n });
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
  const label = (listing: Listing): string =>
    [...new Set([name(listing), title(listing), untitled(listing), status(listing), where(listing)])]
      .filter(Boolean)
      .join(', ');

  /** The town that stands for several listings, or else their nation; empty where neither does. */
  const surroundings = (listings: readonly Listing[]): string => {
    const [town = '', inTown = 0] = tally(listings.map(where).filter(Boolean))[0] ?? [];
    if (inTown === listings.length || inTown >= Math.max(2, listings.length * TOWN_SHARE)) return town;
    const [nation, inNation = 0] = tally(listings.flatMap((listing) => listing.nation ?? []))[0] ?? [];
    return nation && inNation > listings.length / 2 ? t(`nation.${nation}`) : '';
  };

  const clusterLabel = (listings: readonly Listing[]): string => {
    const kinds = tally(listings.map((listing) => facetValue(listing, 'kind') ?? 'other'));
    const named = kinds.slice(0, kinds.length > KINDS_NAMED + 1 ? KINDS_NAMED : kinds.length);
    const rest = kinds.slice(named.length).reduce((sum, [, n]) => sum + n, 0);
    const parts = named.map(([value, n]) => count(value, n));
    if (rest > 0) parts.push(t('cluster-more', { n: rest }));
    const what = reader.formats.list(parts);
    const around = surroundings(listings);
    return around
      ? t('cluster', { n: listings.length, where: around, what })
      : t('cluster-nowhere', { n: listings.length, what });
  };

  return { name, title, stream, untitled, status, label, clusterLabel, kind };
}

/** Counts equal values, most frequent first; the first met wins a tie. */
export function tally<T>(values: readonly T[]): [value: T, count: number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
