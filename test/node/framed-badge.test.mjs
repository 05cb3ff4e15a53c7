/** A badge in a frame never vouches for a page around it that its record does not name. Criterion F2. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { COUNCIL, frameSites, STRANGER, statusOf, WIDGETS } from '../support/frame-sites.mjs';

const place = (id, hosts) => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: {
    name: 'A council (invented)',
    stream: 'council',
    title: 'Council of Sanctuary',
    status: 'awarded',
    hosts,
  },
});

let sites;
before(async () => {
  sites = await frameSites();
  const features = [place('council', [COUNCIL]), place('widgets', [WIDGETS]), place('both', [COUNCIL, STRANGER])];
  sites.put(WIDGETS, '/feed/badges.json', {
    version: '1.0',
    title: 'A feed (invented)',
    places: { type: 'FeatureCollection', features },
  });
});
after(() => sites.close());

const badge = (id, attributes) => sites.iframe('badge', { feed: '/feed/badges.json', place: id }, attributes);

/** What the badge says, wherever on the page it is. */
async function said({ tab, close }) {
  const holder = async () => {
    for (;;) {
      for (const frame of tab.frames()) if ((await frame.locator('sanctuary-badge').count()) > 0) return frame;
      await tab.waitForTimeout(50);
    }
  };
  const frame = await holder();
  await statusOf(frame);
  const element = frame.locator('sanctuary-badge');
  const [award, text] = [await element.getAttribute('award'), await element.locator('.text').innerText()];
  await close();
  return { award, text };
}

/** A page of the stranger's that frames an address. */
function strangerFraming(url) {
  sites.put(STRANGER, '/', `<iframe title="Another page" width="600" height="600" src="${url}"></iframe>`);
  return sites.open(`${sites.origin(STRANGER)}/`);
}

describe('a badge in a frame', () => {
  it('stands on the page around it that its record names', async () => {
    assert.equal((await said(await sites.show(badge('council')))).award, 'awarded');
  });

  it('does not stand on a page that its record does not name, and names that page', async () => {
    const { award, text } = await said(
      await strangerFraming(sites.address('badge', { feed: '/feed/badges.json', place: 'council' })),
    );
    assert.equal(award, 'elsewhere');
    assert.match(text, /Not this site’s award/);
    assert.match(text, /names other sites for its badge, not stranger\.localhost/);
    assert.doesNotMatch(text, /Awarded/);
  });

  it('does not stand on every page because its record names the server that it comes from', async () => {
    const { award, text } = await said(await sites.show(badge('widgets')));
    assert.equal(award, 'elsewhere');
    assert.match(text, /not council\.localhost/);
  });

  it('does not stand where a stranger frames the page that its record names', async () => {
    sites.put(COUNCIL, '/', badge('council'));
    const { award, text } = await said(await strangerFraming(`${sites.origin(COUNCIL)}/`));
    assert.equal(award, 'elsewhere');
    assert.match(text, /not stranger\.localhost/);
  });

  it('stands where all the pages around it are named', async () => {
    sites.put(COUNCIL, '/', badge('both'));
    assert.equal((await said(await strangerFraming(`${sites.origin(COUNCIL)}/`))).award, 'awarded');
  });

  it('stands in a sandbox, where it has no host of its own', async () => {
    const sandbox = badge('council', 'width="600" height="400" sandbox="allow-scripts"');
    assert.equal((await said(await sites.show(sandbox))).award, 'awarded');
  });
});

describe('a badge on a page without a frame', () => {
  const page = (id) =>
    `<script type="module" src="${sites.origin(WIDGETS)}/autoloader.js"></script>
     <sanctuary-badge feed="${sites.origin(WIDGETS)}/feed/badges.json" place="${id}"></sanctuary-badge>`;

  it('stands where its record names the page’s host, and nowhere else', async () => {
    assert.equal((await said(await sites.show(page('council')))).award, 'awarded');
    const { award, text } = await said(await sites.show(page('widgets')));
    assert.equal(award, 'elsewhere');
    assert.match(text, /Not this site’s award/);
    assert.match(text, /This record is that of A council \(invented\)\./);
  });

  it('does not stand once a stranger frames that page', async () => {
    sites.put(COUNCIL, '/', page('council'));
    assert.equal((await said(await strangerFraming(`${sites.origin(COUNCIL)}/`))).award, 'elsewhere');
  });
});
