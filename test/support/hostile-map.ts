import { groupFeature, placeFeature } from './feeds.ts';
import { at, mapFeed } from './map-feed.ts';

/** A group and a place that say the same thing in every member there is. */
function records(payload: string, i: number): [group: Record<string, unknown>, place: Record<string, unknown>] {
  const text = { en: payload, [payload]: payload };
  const shared = { nation: payload, url: payload, source: payload, lastConfirmed: payload };
  const group = groupFeature({
    ...shared,
    id: `g${i}${payload}`,
    name: text,
    kind: text,
    areas: [text, payload],
    region: text,
    contact: payload,
    social: [payload],
    since: payload,
    summary: text,
  });
  const place = placeFeature({
    ...shared,
    id: `p${i}${payload}`,
    name: text,
    title: text,
    stream: payload,
    town: text,
    grantedBy: text,
    branches: [text],
    group: `g${i}${payload}`,
    awardedOn: payload,
    reaccreditedOn: [payload],
    level: payload,
    precision: payload,
    hosts: [payload],
  });
  return [at(group, [-1.5, 52 + i / 100]), at(place, [-2.5, 53 + i / 100])];
}

/** A feed that tries each payload in every member of a group and a place. */
export function hostileFeed(payloads: readonly string[]): Record<string, unknown> {
  const pairs = payloads.map(records);
  const [first = ''] = payloads;
  return mapFeed(
    pairs.map(([group]) => group),
    pairs.map(([, place]) => place),
    {
      title: { en: first, [first]: first },
      languages: ['en', first],
      updated: first,
      licence: first,
      publisher: { name: first, url: first, removals: first },
    },
  );
}
