import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, find, named, rows, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** Opens the only entry of a list. */
async function openOnly(feed: unknown): Promise<SanctuaryMapElement> {
  const map = await showMap(feed);
  rows(map)[0]?.click();
  await until(() => details(map));
  return map;
}

const place = (properties: Record<string, unknown>) =>
  mapFeed([], [at(placeFeature({ name: 'Hall (Old)', ...properties }), [-1.5, 53])]);

describe('sanctuary-map: directions', () => {
  onWidePage();
  afterEach(clearPage);

  it('offer the choice of who shows the way, as links that tell nothing more', async () => {
    const map = await openOnly(place({ precision: 'exact' }));
    await until(() => all(map, '.directions').length === 1, 'no directions');
    find(map, 'summary', 'Directions').click();
    const links = all<HTMLAnchorElement>(map, '.directions a');
    expect(links.map(named)).to.deep.equal(['Map app on this device', 'OpenStreetMap', 'Google Maps', 'Apple Maps']);
    expect(links[0]?.getAttribute('href')).to.equal('geo:53,-1.5?q=53,-1.5(Hall%20%28Old%29)');
    for (const link of links.slice(1)) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
    for (const link of links) expect(link.getBoundingClientRect().height, named(link)).to.be.at.least(44);
  });

  it('say when they lead to the town alone', async () => {
    const map = await openOnly(place({ precision: 'town' }));
    await until(() => all(map, '.directions').length === 1, 'no directions');
    find(map, 'summary', 'Directions to the town, not to the address');
  });

  it('lead nobody to the middle of an area', async () => {
    for (const feed of [place({ precision: 'area' }), mapFeed([groupFeature({})])]) {
      const exact = await openOnly(place({ precision: 'exact' }));
      const map = await openOnly(feed);
      await until(() => all(exact, '.directions').length === 1, 'no directions');
      await map.updateComplete;
      expect(all(map, '.directions')).to.deep.equal([]);
    }
  });
});
