import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature } from '../../support/feeds.ts';
import { hostileFeed, planted } from '../../support/hostile-map.ts';
import { mapFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, rows, showMap } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

describe('sanctuary-map: published ways to run a script', () => {
  let heard: Heard;
  let harmed = 0;
  const asked = new Set<string>();
  const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);

  before(async () => {
    Object.assign(window, { harm: () => harmed++ });
    (await mockNetwork()).events.on('request:start', note);
  });
  after(async () => {
    Reflect.deleteProperty(window, 'harm');
    (await mockNetwork()).events.removeListener('request:start', note);
  });
  beforeEach(() => {
    heard = hearConsole();
    harmed = 0;
    asked.clear();
  });
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });

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
      expect(planted(map.shadowRoot!)).to.deep.equal([]);
      for (let i = 0; i < 2 * payloads.length; i++) {
        rows(map)[i]!.click();
        await map.updateComplete;
        expect(details(map), `details of row ${i}`).to.not.equal(undefined);
        expect(planted(map.shadowRoot!)).to.deep.equal([]);
        all(map, '.back')[0]!.click();
        await map.updateComplete;
      }
      expect(harmed).to.equal(0);
      expect([...asked].filter((host) => host !== 'feeds.example' && host !== location.host)).to.deep.equal([]);
    });
  }

  it('would be caught here', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'A group' })]));
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    map.shadowRoot?.append(image);
    expect(planted(map.shadowRoot!)).to.have.length(2);
  });
});
