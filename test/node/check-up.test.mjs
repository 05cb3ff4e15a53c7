/** The check-up on served pages with the built widgets and real headers. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { folder, page, serveSites } from '../support/serve-sites.mjs';

const SITE = 'school.localhost';
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const COUNTER =
  '<sanctuary-pledge-counter feed="/feed/feed.json"><a href="/pledges">Pledges</a></sanctuary-pledge-counter>';
const SCRIPTS = {
  autoloader: '<script type="module" src="/cdn/autoloader.js" data-sanctuary-check></script>',
  'one file': '<script defer src="/cdn/sanctuary-widgets.js" data-sanctuary-check></script>',
};

let sites, browser;
const pages = new Map();

before(async () => {
  const [build, feed] = [folder('dist/cdn'), folder('demo/feed')];
  const answer = (path) =>
    path.startsWith('/cdn/') ? build(path.slice(4)) : path.startsWith('/feed/') && feed(path.slice(5));
  sites = await serveSites({ [SITE]: (path) => pages.get(path) ?? answer(path) });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
});
after(async () => {
  await browser?.close();
  await sites?.close();
});

/** Opens a page of the site, and notes what its console hears and what it asks for. */
async function open(body, { query = '?sanctuary-check', policy = STRICT } = {}) {
  pages.set(
    '/',
    page(`<!doctype html><html lang="en"><title>A school</title><body><h1>A school</h1>${body}`, {
      'Content-Security-Policy': policy,
    }),
  );
  const context = await browser.newContext();
  const tab = await context.newPage();
  const heard = [];
  const asked = [];
  tab.on('console', (message) => heard.push(message.text()));
  tab.on('pageerror', (error) => heard.push(error.message));
  tab.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await tab.goto(`${sites.origin(SITE)}/${query}`);
  return { tab, heard, asked, close: () => context.close() };
}

const reportOf = async (tab) => {
  const dialog = tab.getByRole('dialog', { name: 'Check-up of this page' });
  await dialog.waitFor({ timeout: 30_000 });
  return dialog.innerText();
};

describe('the check-up', () => {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    it(`opens with the ${name} under a strict policy and Trusted Types, without a complaint`, async () => {
      const { tab, heard, close } = await open(script + COUNTER);
      const report = await reportOf(tab);
      assert.match(report, /<sanctuary-pledge-counter> is ready/);
      assert.match(report, /Nothing was refused/);
      assert.match(report, /The widgets are there once, in version \d/);
      assert.deepEqual(heard, []);
      await close();
    });
  }

  it('waits for widgets that are made of markup', async () => {
    const { tab, close } = await open(
      `${SCRIPTS.autoloader}<div data-sanctuary-widget="map" data-feed="/feed/feed.json"></div>`,
    );
    assert.match(await reportOf(tab), /<sanctuary-map> is ready/);
    await close();
  });

  it('opens on a page that has put something else in place of what the widgets watch it by', async () => {
    const broken = '<script>window.MutationObserver = undefined</script>';
    for (const script of Object.values(SCRIPTS)) {
      const { tab, close } = await open(broken + script + COUNTER, { policy: '' });
      await reportOf(tab);
      await close();
    }
  });

  for (const [name, body, query] of [
    ['a page that does not allow it', SCRIPTS.autoloader.replace(' data-sanctuary-check', ''), '?sanctuary-check'],
    ['an address that does not ask for it', SCRIPTS.autoloader, '?check'],
  ]) {
    it(`stays away from ${name}, and is not loaded`, async () => {
      const { tab, asked, close } = await open(body + COUNTER, { query });
      await tab.locator('sanctuary-pledge-counter[status="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
      assert.deepEqual(
        asked.filter((path) => path.includes('check-up')),
        [],
      );
      assert.equal(await tab.getByRole('dialog').count(), 0);
      await close();
    });
  }

  it('sends nothing and keeps nothing: it fetches its own code, and the feed once with the widget', async () => {
    const { tab, asked, close } = await open(SCRIPTS.autoloader + COUNTER);
    await reportOf(tab);
    assert.deepEqual(
      asked.filter((path) => !/^GET \/(cdn\/|feed\/(feed|pledges)\.json|$|\?|favicon)/.test(path)),
      [],
    );
    assert.deepEqual(
      asked.filter((path) => /\/(?:common|shared|sanctuary-(?!pledge-counter))/.test(path)),
      [],
      'nor is it built of what another widget is',
    );
    for (const name of ['feed', 'pledges'])
      assert.equal(asked.filter((path) => path.endsWith(`/${name}.json`)).length, 1, name);
    const kept = await tab.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0, 0]);
    await close();
  });

  it('tells of a style attribute that the policy keeps from being in force', async () => {
    const styled = COUNTER.replace('<sanctuary-pledge-counter', '$& style="display: block; min-height: 24rem"');
    const { tab, close } = await open(SCRIPTS.autoloader + styled);
    const report = await reportOf(tab);
    assert.match(report, /The style attribute of <sanctuary-pledge-counter> is not in force/);
    assert.match(
      report,
      /style-src-attr refused what is written into the page itself/,
      'it was refused before the check-up came',
    );
    await close();
  });

  it('says which badge is not this site’s and which is, as the badges do', async () => {
    const at = (hosts, id) => ({
      type: 'Feature',
      id,
      geometry: null,
      properties: { name: 'A school (invented)', stream: 'school', status: 'awarded', hosts },
    });
    const features = [at(['localhost.example', 'x.school.localhost'], 'elsewhere'), at(['school.localhost'], 'here')];
    const feed = { version: '1.0', places: { type: 'FeatureCollection', features } };
    pages.set('/badges.json', page(JSON.stringify(feed), { 'Content-Type': 'application/json' }));
    const badge = (id) => `<sanctuary-badge feed="/badges.json" place="${id}"><a href="/">Us</a></sanctuary-badge>`;
    const { tab, close } = await open(SCRIPTS.autoloader + badge('elsewhere') + badge('here'));
    const report = await reportOf(tab);
    assert.match(
      report,
      /<sanctuary-badge> 1 says that the award is not this site’s: its record names localhost\.example, x\.school\.localhost, and not school\.localhost/,
    );
    assert.match(report, /<sanctuary-badge> 2 stands on a site that its record names/);
    await close();
  });

  it('tells of a feed that the policy keeps away', async () => {
    const { tab, close } = await open(SCRIPTS.autoloader + COUNTER, {
      policy: STRICT.replace("connect-src 'self'; ", ''),
    });
    const report = await reportOf(tab);
    assert.match(report, /connect-src refused .*\/feed\/feed\.json/);
    assert.match(report, /could not read its feed/);
    await close();
  });

  it('tells of two copies of the script', async () => {
    const twice = SCRIPTS.autoloader + SCRIPTS['one file'];
    const { tab, close } = await open(twice + COUNTER, { policy: `${STRICT} 'allow-duplicates'` });
    assert.match(await reportOf(tab), /2 scripts bring widgets/);
    await close();
  });
});
