import { feedString, type Reader } from '../../../base/templates/feed-text.ts';
import { facetValue, locality, type Kind, type Listing } from '../../../domain/listing.ts';
import { isKnownStream } from '../../../domain/stream.ts';
import type { ListingWords } from '../listing-words.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

/** How many kinds a cluster's name counts one by one before the rest are "more". */
const KINDS_NAMED = 3;

/** Share of a cluster that has to be in one town for the cluster to be named after it. */
const TOWN_SHARE = 0.2;

/** The name of a single mark: name, kind, status and place of its listing. */
export function markLabel(listing: Listing, say: ListingWords, reader: Reader): string {
  const { name, title, untitled, status } = say;
  return [...new Set([name(listing), title(listing), untitled(listing), status(listing), whereOf(listing, reader)])]
    .filter(Boolean)
    .join(reader.formats.separator);
}

/** The name of a cluster by what is in it and where it is: "12 entries around Leeds: 7 schools and 5 libraries". */
export function clusterLabel(listings: readonly Listing[], t: TranslateMap, reader: Reader): string {
  const count = (kind: Kind, n: number): string =>
    t(kind === 'group' ? 'kind.group' : isKnownStream(kind) ? `kind.${kind}` : 'kind.other', { n });
  const kinds = kindsOf(listings);
  const named = kinds.slice(0, kinds.length > KINDS_NAMED + 1 ? KINDS_NAMED : kinds.length);
  const rest = kinds.slice(named.length).reduce((sum, [, n]) => sum + n, 0);
  const parts = named.map(([value, n]) => count(value, n));
  if (rest > 0) parts.push(t('cluster-more', { n: rest }));
  const what = reader.formats.list(parts);
  const where = surroundings(listings, t, reader);
  return where ? t('cluster', { n: listings.length, where, what }) : t('cluster-nowhere', { n: listings.length, what });
}

/** The kinds of several listings and how many are of each, most frequent first. */
export function kindsOf(listings: readonly Listing[]): [kind: Kind, count: number][] {
  return tally(listings.map((listing) => facetValue(listing, 'kind') ?? 'other'));
}

/** The town that stands for several listings, or else their nation; empty where neither does. */
function surroundings(listings: readonly Listing[], t: TranslateMap, reader: Reader): string {
  const towns = listings.map((listing) => whereOf(listing, reader)).filter(Boolean);
  const [town = '', inTown = 0] = tally(towns)[0] ?? [];
  if (inTown === listings.length || inTown >= Math.max(2, listings.length * TOWN_SHARE)) return town;
  const [nation, inNation = 0] = tally(listings.flatMap((listing) => listing.nation ?? []))[0] ?? [];
  return nation && inNation > listings.length / 2 ? t(`nation.${nation}`) : '';
}

function whereOf(listing: Listing, reader: Reader): string {
  const text = locality(listing);
  return text === undefined ? '' : feedString(text, reader);
}

/** Counts equal values, most frequent first; the first met wins a tie. */
function tally<T>(values: readonly T[]): [value: T, count: number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
