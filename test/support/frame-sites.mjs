import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { folder, page, serveSites } from './serve-sites.mjs';

/** What a server of widgets and feeds sends with each file, as docs/embedding.md says. */
const CORS = { 'Access-Control-Allow-Origin': '*' };

export const COUNCIL = 'council.localhost';
export const STRANGER = 'stranger.localhost';
export const WIDGETS = 'widgets.localhost';

/**
 * A council's site, a stranger's, and the one that both have their widgets from, which sends the build: one real server, in a
 * real browser. Each of them has the demonstration feed under `/feed/`.
 *
 * @param options `build`: the folder that the widgets are in
 */
export async function frameSites({ build: root = 'dist/cdn' } = {}) {
  const pages = new Map();
  const build = folder(root, CORS);
  const feed = folder('demo/feed', CORS);
  const feedAt = (path) => (path.startsWith('/feed/') ? feed(path.slice('/feed'.length)) : undefined);
  const own = (host) => (path) => pages.get(host + path) ?? feedAt(path);
  const sites = await serveSites({
    [COUNCIL]: own(COUNCIL),
    [STRANGER]: own(STRANGER),
    [WIDGETS]: (path) => own(WIDGETS)(path) ?? build(path),
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });

  /** Puts a page on a host, or a document such as a feed. */
  const put = (host, path, body, headers = {}) => {
    const html = `<!doctype html><html lang="en"><title>${host}</title><header><h1>${host}</h1></header>${body}`;
    const document = {
      headers: { 'Content-Type': 'application/json', ...CORS, ...headers },
      body: JSON.stringify(body),
    };
    pages.set(host + path, typeof body === 'string' ? page(html, headers) : document);
  };

  /** The address of a frame. */
  const address = (name, parameters = {}) =>
    `${sites.origin(WIDGETS)}/embed/${name}.html?${new URLSearchParams({ feed: '/feed/feed.json', ...parameters })}`;

  /** A frame as an editor pastes it. */
  const iframe = (name, parameters = {}, attributes = 'width="600" height="400"') =>
    `<iframe title="A widget" src="${address(name, parameters).replaceAll('&', '&amp;')}" ${attributes}></iframe>`;

  /** Opens an address in a browser that has seen nothing before, and notes what the console hears. */
  const open = async (url, options = {}) => {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const heard = [];
    tab.on('console', (message) => heard.push(message.text()));
    tab.on('pageerror', (error) => heard.push(error.message));
    await tab.goto(url);
    /** The frame that shows a widget. */
    const frame = () => tab.frames().find((each) => each.url().includes('/embed/'));
    return { tab, heard, frame, close: () => context.close() };
  };

  /** Opens a page of the council's that holds this. */
  const show = (body, { headers, ...options } = {}) => {
    put(COUNCIL, '/', body, headers);
    return open(`${sites.origin(COUNCIL)}/`, options);
  };

  return {
    ...sites,
    address,
    iframe,
    put,
    open,
    show,
    script: `<script async src="${sites.origin(WIDGETS)}/embed/parent.js"></script>`,
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}

/** Waits until the widget in a frame or page has its feed, and gives its status. */
export async function statusOf(frame) {
  const widget = frame.locator('[status]:not([status="loading"])').first();
  await widget.waitFor({ state: 'attached', timeout: 20_000 });
  return widget.getAttribute('status');
}
