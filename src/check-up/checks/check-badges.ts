import { lastGood } from '../../feed/feed-state.ts';
import { fewOf, shortened } from '../few-of.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageFeed } from '../page-feeds.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/**
 * Whether each badge stands for a record, and will on a site. On the computer it is tried on it stands for any: whoever
 * has seen it there believes that all is well.
 *
 * @param host of the page, without port; empty for a page that no server sends
 */
export function checkBadges(
  widgets: readonly PageWidget[],
  feeds: readonly PageFeed[],
  host: string,
): readonly Finding[] {
  return widgets.flatMap(({ element, name }) => {
    if (element.localName !== 'sanctuary-badge') return [];
    const feed = feeds.find(({ elements }) => elements.includes(element));
    const { places = [] } = (feed && lastGood(feed.state)?.data.collections) ?? {};
    // a framework sets the property, and may set a number
    const { place = element.getAttribute('place') } = element as { place?: string | number | null };
    const id = `${place ?? ''}`.trim();
    if (!id) return [fault(WORDS.badges.placeless(name))];
    const record = places.find((each) => each.id === id);
    if (record) return [standingOf(name, element.getAttribute('award'), record.hosts, host)];
    // the badge itself knows whether the list was read to its end
    if (element.getAttribute('award') !== 'not-found') return [];
    const known = places.map((each) => each.id);
    return [fault(WORDS.badges.unknown(name, shortened(id), fewOf(known, id)))];
  });
}

/** Its own verdict; of those that it lets stand, which stand for a name in the record, and which only here. */
function standingOf(name: string, award: string | null, hosts: readonly string[], host: string): Finding {
  const named = hosts.map(shortened).join(', ');
  if (award === 'elsewhere') return fault(WORDS.badges.elsewhere(name, host, named));
  if (hosts.some((each) => `.${host}`.endsWith(`.${each}`))) return fine(WORDS.badges.named(name));
  return named ? remark(WORDS.badges.tried(name, named)) : fault(WORDS.badges.hostless(name));
}
