import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { ogcServer } from './ogc-server.mjs';
import { folder } from './serve-sites.mjs';

/** The sites that the docs speak of. Their answers are put in at the network; everything else is real. */
const SITE = 'https://your.site';
const CORS = { 'Access-Control-Allow-Origin': '*' };

const [feed, modules] = [folder('demo/feed', CORS), folder('dist', CORS)];
const items = ogcServer('demo/feed/places.json');
const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

/** How a bundler would find the package. */
export const IMPORT_MAP =
  '<script type="importmap">{ "imports": { "sanctuary-widgets/feed": "/dist/feed/index.js" } }</script>';

/** What an address of the docs answers with, where `build` is the folder that was put on their server. */
async function answer(url, build) {
  const { host, pathname } = url;
  const [, file] = /^\/sanctuary-widgets(?:\/\d+(?:\.\d+\.\d+)?)?(\/.+)$/.exec(pathname) ?? [];
  if (file) return build(file);
  if (host === 'data.example') return items(url);
  if (pathname.startsWith('/dist/')) return modules(pathname.slice('/dist'.length));
  if (pathname === '/logo.svg') return feed('/lamp.svg');
  return feed(pathname);
}

/** A hash that the build prints stands in the docs as an ellipsis. */
const withHashes = (html) =>
  html.replace(/src="[^"]*\/([\w-]+\.js)"\s+integrity="sha384-…"/g, (whole, file) =>
    whole.replace('sha384-…', integrity[file] ?? 'not in integrity.json'),
  );

/**
 * A browser in which the docs' sites exist.
 *
 * @param root the folder of the script-tag build, where it is another
 * @returns `show(html, { head, headers, frameHeaders })`, which opens a page with this in its main part and gives `{ tab, heard, told, strangers, close }`:
 *   warnings and errors in the console, what was logged there, and addresses that were asked for and are nobody's; and
 *   `close()`
 */
export async function docsSite(root = 'dist/cdn') {
  const build = folder(root, CORS);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });

  const show = async (html, { head = '', headers = {}, frameHeaders = {} } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const [heard, told, strangers] = [[], [], []];
    await context.route(/^https?:/, async (route) => {
      const url = new URL(route.request().url());
      if (url.href === `${SITE}/`)
        return route.fulfill({
          headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
          body: `<!doctype html><html lang="en"><head><title>Your site</title>
            <meta name="sanctuary-feed" content="/feed.json">${head}</head>
            <body><main><h1>Your site</h1><h2>A part of it</h2>${withHashes(html)}</main></body></html>`,
        });
      const found = await answer(url, build);
      if (!found && url.pathname !== '/favicon.ico') strangers.push(url.href);
      if (found && url.pathname.includes('/embed/')) found.headers = { ...found.headers, ...frameHeaders };
      return route.fulfill(found ?? { status: 404 });
    });
    const tab = await context.newPage();
    tab.on('console', (message) => (message.type() === 'log' ? told : heard).push(message.text()));
    tab.on('pageerror', (error) => heard.push(error.message));
    await tab.goto(`${SITE}/`);
    return { tab, heard, told, strangers, close: () => context.close() };
  };

  return { show, close: () => browser.close() };
}
