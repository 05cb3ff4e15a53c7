import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { folder, page, serveSites } from './serve-sites.mjs';

/** What a server of widgets and feeds sends with each file, as docs/embedding.md says. */
const CORS = { 'Access-Control-Allow-Origin': '*' };

/**
 * A site with a frame, the site its frame comes from, and a third that has nothing to do with either, in a real browser.
 *
 * @returns `show(html, { headers, ...page options })`, which opens a page of the council's and gives
 *   `{ tab, heard, frame() }`: what the console heard, and the first frame that shows a widget
 */
export async function frameSites({ frameHeaders = {} } = {}) {
  const build = folder('dist/cdn', { ...CORS, ...frameHeaders });
  const feed = folder('demo/feed', CORS);
  let answer = page('');
  const sites = await serveSites({
    'widgets.localhost': (path) => (path.startsWith('/feed/') ? feed(path.slice('/feed'.length)) : build(path)),
    'council.localhost': () => answer,
    'stranger.localhost': (path) => page(path === '/frames' ? strangerFraming(sites) : 'A page of somebody else'),
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });

  /** The address of a frame of the widgets' site. */
  const address = (name, parameters = {}) =>
    `${sites.origin('widgets.localhost')}/embed/${name}.html?${new URLSearchParams({ feed: '/feed/feed.json', ...parameters })}`;

  const show = async (body, { headers, ...options } = {}) => {
    const html = `<!doctype html><html lang="en"><title>A council (invented)</title><h1>Council</h1>${body}`;
    answer = page(html, headers);
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const heard = [];
    tab.on('console', (message) => heard.push(message.text()));
    tab.on('pageerror', (error) => heard.push(error.message));
    await tab.goto(sites.origin('council.localhost'));
    const frame = () => tab.frames().find((each) => each.url().includes('/embed/'));
    return { tab, heard, frame };
  };

  return {
    ...sites,
    address,
    show,
    script: `<script async src="${sites.origin('widgets.localhost')}/embed/parent.js"></script>`,
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}

const strangerFraming = (sites) =>
  `<!doctype html><title>Stranger</title><iframe title="council" src="${sites.origin('council.localhost')}"></iframe>`;

/** Waits until the widget in a frame has its feed, and gives its status. */
export async function statusOf(frame) {
  const widget = frame.locator('main > [status]:not([status="loading"])');
  await widget.waitFor({ state: 'attached', timeout: 20_000 });
  return widget.getAttribute('status');
}
