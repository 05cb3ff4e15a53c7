import { expect } from '@open-wc/testing';
import { groupFeature } from '../../support/feeds.ts';
import { watchForHarm } from '../../support/harm.ts';
import { hostileFeed } from '../../support/hostile-map.ts';
import { mapFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, openDetails, rows, showMap } from '../../support/map-page.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

describe('sanctuary-map: published ways to run a script', () => {
  const expectNoHarm = watchForHarm(clearPage);

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member of a group and a place`, async function () {
      this.timeout(120_000);
      const map = await showMap(hostileFeed(payloads));
      await drawn(map);
      for (let more; (more = all(map, '.more')[0]); await map.updateComplete) more.click();
      expect(rows(map).length).to.equal(2 * payloads.length);
      expectNoHarm(map);
      for (let i = 0; i < 2 * payloads.length; i++) {
        await openDetails(map, rows(map)[i]);
        expect(details(map), `details of row ${i}`).to.not.equal(undefined);
        expectNoHarm(map);
        all(map, '.back')[0]!.click();
        await map.updateComplete;
      }
    });
  }

  it('would be caught here', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'A group' })]));
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    map.shadowRoot?.append(image);
    expect(() => expectNoHarm(map)).to.throw('onerror=harm()');
  });
});
