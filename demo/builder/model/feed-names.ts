import { pickText, type Text } from '../../../src/domain/text.ts';
import { loadFeed } from '../../../src/feed/index.ts';

/** A record of the feed as somebody chooses it. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

/** The records of a feed that options name by their `id`. */
export interface FeedNames {
  readonly groups: readonly NamedRecord[];
  readonly places: readonly NamedRecord[];
}

/**
 * Reads the names out of a feed, so that nobody has to know an `id`.
 *
 * @param url absolute URL of the feed
 * @throws FeedError when it cannot be read
 */
export async function readFeedNames(url: string): Promise<FeedNames> {
  const { data } = await loadFeed(url, { needs: ['groups', 'places'] });
  const { groups = [], places = [] } = data.collections;
  const { languages } = data.header;
  const named = (records: readonly { readonly id: string; readonly name: Text }[]): readonly NamedRecord[] =>
    records
      .map(({ id, name }) => ({ id, name: pickText(name, 'en', languages).value }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return { groups: named(groups), places: named(places) };
}
