import { expect } from '@open-wc/testing';
import { badgeFeed, clearBadges, mountBadge, school } from '../../support/badge-page.ts';
import { placeFeature } from '../../support/feeds.ts';
import { watchForHarm } from '../../support/harm.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** A record that says the same thing in every member there is. */
function hostileRecord(payload: string, i: number): Record<string, unknown> {
  return placeFeature(
    school({
      id: `p${i}`,
      name: i % 2 ? payload : { en: payload, [payload]: payload },
      title: payload,
      grantedBy: payload,
      level: payload,
      awardedOn: i % 3 ? '2023-06' : payload,
      reaccreditedOn: payload,
      lastConfirmed: payload,
      url: payload,
      source: payload,
      town: payload,
      group: payload,
      credential: i % 4 ? payload : `${payload}.${payload}.${payload}`,
      hosts: ['localhost', payload],
    }),
  );
}

describe('sanctuary-badge: published ways to run a script', () => {
  const expectNoHarm = watchForHarm(clearBadges, { foreign: 'form' });

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member of a record`, async () => {
      const feed = await serveFeed({
        ...badgeFeed(school(), { name: payloads[0], url: payloads[0], keys: payloads[0], revoked: payloads }),
        places: { type: 'FeatureCollection', features: payloads.map(hostileRecord) },
      });
      const badges = payloads.map((payload, i) =>
        mountBadge({ feed: feed.url, place: `p${i}`, heading: payload, size: ['full', 'compact', 'seal'][i % 3]! }),
      );
      const unknown = payloads.map((payload) => mountBadge({ feed: feed.url, place: payload }));
      const settled = (badge: HTMLElement): boolean => badge.hasAttribute('award');
      await until(() => [...badges, ...unknown].every(settled), 'a badge said nothing');
      await new Promise((resolve) => setTimeout(resolve, 200)); // what checks credentials
      expect(badges.filter((badge) => badge.getAttribute('award') === 'not-found').length).to.be.below(
        payloads.length / 2,
      );
      for (const badge of unknown) expect(badge.getAttribute('award')).to.equal('not-found');
      for (const badge of [...badges, ...unknown]) {
        badge.shadowRoot!.querySelector('details')?.toggleAttribute('open', true);
        await badge.updateComplete;
        expectNoHarm(badge);
      }
    });
  }
});
