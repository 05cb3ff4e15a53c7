/**
 * What the builder gives to copy, copied there and pasted into a page of another site with the built widgets: a real server,
 * a real browser, its clipboard, and the very policy that the builder writes. Needs `npm run build` first.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, preview } from 'vite';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { folder, page, serveSites } from '../support/serve-sites.mjs';

const ELEMENTS = ['map', 'group-finder', 'pledge-counter', 'story-carousel', 'badge'];
const CORS = { 'Access-Control-Allow-Origin': '*' };
const SITE = 'school.localhost';
const WIDGETS = 'widgets.localhost';

/** What the site allows of itself; the builder's lines come after it. */
const STRICT = "default-src 'none'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** How a bundler would find the packages that the import names. */
const IMPORT_MAP = {
  imports: {
    'sanctuary-widgets/': '/dist/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    'lit-element/': '/node_modules/lit-element/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
  },
};

let builder, sites, browser, tab;
const pages = new Map();
const outDir = mkdtempSync(join(tmpdir(), 'sanctuary-builder-'));

before(async () => {
  // the demo as it is built: one in development may load itself anew in the middle of a test
  const quiet = { build: { outDir, emptyOutDir: true }, logLevel: 'error' };
  await build(quiet);
  builder = await preview({ ...quiet, preview: { port: 0, host: '127.0.0.1' } });
  const [widgets, feed, modules] = [folder('dist/cdn', CORS), folder('demo/feed', CORS), folder('.')];
  sites = await serveSites({
    [SITE]: (path) => pages.get(path) ?? (/^\/(dist|node_modules)\//.test(path) ? modules(path) : undefined),
    [WIDGETS]: (path) => (path.startsWith('/feed/') ? feed(path.slice('/feed'.length)) : widgets(path)),
  });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const context = await browser.newContext();
  const address = new URL('builder.html', builder.resolvedUrls.local[0]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address.origin });
  tab = await context.newPage();
  await tab.goto(address.href);
  const files = tab.getByLabel('Folder with the widgets’ files');
  await files.fill(`${sites.origin(WIDGETS)}/`);
  await files.blur();
});

after(async () => {
  await browser?.close();
  await sites?.close();
  await builder?.close();
  rmSync(outDir, { recursive: true });
});

/** Has the builder write what is chosen, and gives all that it has to copy by the names on its buttons. */
async function copied(element, way) {
  const choice = new URLSearchParams({ element, way, feed: `${sites.origin(WIDGETS)}/feed/feed.json`, sheet: '' });
  await tab.evaluate((hash) => (location.hash = hash), String(choice));
  await tab.locator(`[name="element"][value="sanctuary-${element}"]:checked`).waitFor();
  await tab.locator(`[name="way"][value="${way}"]:checked`).waitFor();
  if (element === 'badge') {
    const place = tab.getByLabel('Place', { exact: true });
    await place.fill('example-primary-school');
    await place.blur();
  }
  const pieces = new Map();
  for (const button of await tab.getByRole('button', { name: /^Copy the/ }).all()) {
    if (!(await button.isVisible())) continue;
    const name = (await button.innerText()).replace('Copy the ', '');
    await button.click();
    await tab
      .getByRole('status')
      .filter({ hasText: `${name} is copied` })
      .waitFor();
    pieces.set(name, await tab.evaluate(() => navigator.clipboard.readText()));
  }
  return pieces;
}

/** Opens the page of the site with these pieces on it, and gives it with what the console heard. */
async function paste(pieces, { head = '', policy } = {}) {
  const markup = ['snippet', 'tag', 'link', 'script'].flatMap((name) => pieces.get(name) ?? []);
  pages.set('/site.css', { headers: { 'Content-Type': 'text/css' }, body: pieces.get('style') ?? '' });
  const html = `<!doctype html><html lang="en"><title>A school</title><link rel="stylesheet" href="/site.css">${head}
    <body><h1>A school</h1>${markup.join('\n')}</body></html>`;
  const line = policy?.replaceAll('\n', ' ');
  pages.set('/', page(html, line === undefined ? {} : { 'Content-Security-Policy': `${STRICT}; ${line}` }));
  const context = await browser.newContext();
  const site = await context.newPage();
  const heard = [];
  site.on('console', (message) => heard.push(message.text()));
  site.on('pageerror', (error) => heard.push(error.message));
  await site.goto(`${sites.origin(SITE)}/`);
  return { site, heard, close: () => context.close() };
}

/** Waits until the widget shows what it has, and gives its status. */
async function statusOf(frame, element) {
  const widget = frame.locator(`sanctuary-${element}[status]:not([status="loading"])`);
  await widget.waitFor({ state: 'attached', timeout: 30_000 });
  return widget.getAttribute('status');
}

describe('what the builder gives to copy', () => {
  for (const element of ELEMENTS) {
    for (const way of ['tag', 'div', 'file']) {
      it(`shows ${element} by the ${way}, under the policy it comes with, with nothing in the console`, async () => {
        const pieces = await copied(element, way);
        const { site, heard, close } = await paste(pieces, { policy: pieces.get('policy') });
        assert.equal(await statusOf(site, element), 'ready');
        assert.deepEqual(heard, []);
        assert.equal(/integrity="sha384-/.test(pieces.get('snippet')), way === 'file');
        await close();
      });
    }

    it(`shows ${element} in a frame, under the policy it comes with`, async () => {
      const pieces = await copied(element, 'frame');
      const { site, heard, close } = await paste(pieces, { policy: pieces.get('policy') });
      assert.equal(await statusOf(site.frameLocator('iframe'), element), 'ready');
      assert.deepEqual(heard, []);
      await close();
    });

    it(`shows ${element} by the import`, async () => {
      const pieces = await copied(element, 'npm');
      const head = `<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script><script type="module">${pieces.get('import')}</script>`;
      const { site, close } = await paste(pieces, { head });
      assert.equal(await statusOf(site, element), 'ready');
      await close();
    });
  }

  it('is a link that leads somewhere, under a policy that allows nothing', async () => {
    const pieces = await copied('map', 'link');
    assert.deepEqual([...pieces.keys()], ['link']);
    const { site, heard, close } = await paste(pieces, { policy: '' });
    assert.equal(await site.getByRole('link', { name: 'Places of sanctuary' }).count(), 1);
    assert.deepEqual(heard, []);
    await close();
  });

  it('is not made idle by its policy: without the line for the feed the widget says what is wrong', async () => {
    const pieces = await copied('pledge-counter', 'tag');
    const policy = pieces.get('policy').replace(/connect-src [^;]+;/, '');
    const { site, heard, close } = await paste(pieces, { policy });
    assert.equal(await statusOf(site, 'pledge-counter'), 'error');
    assert.match(heard.join('\n'), /connect-src/);
    await close();
  });
});
