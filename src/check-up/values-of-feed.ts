import type { FeedView } from '../feed/feed.ts';
import type { Loaded } from '../feed/feed-state.ts';

/** Issues of a list that was not read to its end: what it names is not all there is. */
const CUT = /^(?:too-many-records|pages?-)/;

/**
 * What a feed has that an attribute may name, by the attribute.
 *
 * @returns nothing for a feed that could not be read, or not from end to end: it may have what was not seen
 */
export function valuesOfFeed(loaded: Loaded<FeedView> | undefined): Readonly<Record<string, readonly string[]>> {
  if (!loaded) return {};
  const { data, issues } = loaded;
  if (data.area || data.unavailable.length > 0 || issues.some(({ code }) => CUT.test(code))) return {};
  const { groups = [], places = [], stories = [], pledges } = data.collections;
  const named = [...places, ...stories].flatMap(({ group }) => group ?? []);
  return {
    group: [...groups.map(({ id }) => id), ...named],
    tag: stories.flatMap(({ tags }) => tags.map((tag) => tag.toLowerCase())),
    stream: places.map(({ stream }) => stream),
    ...(pledges && { scope: pledges.totals.map(({ scope }) => scope) }),
  };
}
