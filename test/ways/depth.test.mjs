/**
 * How many requests stand one behind the other before an element can show itself. On a slow line each costs half a second,
 * more than the bytes do: see docs/performance.md.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { AUTOLOADER, ELEMENTS, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

/** Opens a page on which nothing is answered but itself and the named scripts, and waits for its element to show itself. */
async function showWith(body, tag, isAnswered) {
  const { tab, go, close } = await site.visit(body);
  await tab.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    // what is not answered stays under way, as on a line that has no end
    if (pathname === '/page.html' || isAnswered(pathname)) return route.continue();
    return undefined;
  });
  await go();
  await tab.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('slot, [part]') != null,
    tag,
    { timeout: 20_000 },
  );
  await close();
}

describe('before an element shows itself', () => {
  const named = readFileSync('dist/cdn/autoloader.js', 'utf8').matchAll(/import\([`'"]\.(\/chunks\/[^`'"]+)[`'"]\)/g);
  const secondJourney = new Set([...named].map(([, path]) => path));

  for (const name of Object.keys(ELEMENTS)) {
    const tag = `sanctuary-${name}`;
    const isInTwo = (path) => path === '/autoloader.js' || secondJourney.has(path);

    it(`${tag} needs the autoloader and what that one names, no more`, () =>
      showWith(`${AUTOLOADER}${site.tags([name])}`, tag, isInTwo));

    it(`${tag} needs no more for markup in its place`, () =>
      showWith(`${AUTOLOADER}<div data-sanctuary-widget="${name}" data-feed="${site.feed}"></div>`, tag, isInTwo));
  }

  for (const name of Object.keys(ELEMENTS))
    it(`the feed of sanctuary-${name} and all that reads it come beside it`, async () => {
      const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags([name])}`);
      let isOpen = true;
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await tab.route('**', async (route) => {
        const { pathname } = new URL(route.request().url());
        // nobody can know of the feed's other documents before it has come
        const isLater = pathname.startsWith('/feed/') && pathname !== '/feed/feed.json';
        if (!isLater && pathname !== '/page.html' && pathname !== '/autoloader.js') {
          if (!isOpen && !secondJourney.has(pathname)) return; // for good
          await released;
        }
        await route.continue();
      });
      const beside = [`/sanctuary-${name}-`, '/core-', '/reader-', '/decode-', '/feed/feed.json'];
      const all = Promise.all(beside.map((part) => tab.waitForRequest((request) => request.url().includes(part))));
      await go();
      await all;
      isOpen = false;
      release();
      await tab.waitForSelector('[status="ready"]', { timeout: 20_000 });
      await close();
    });

  for (const tag of ['sanctuary-badge', 'sanctuary-pledge-counter', 'sanctuary-story-carousel'])
    it(`${tag} alone needs its own file`, () =>
      showWith(
        `<script type="module" src="/${tag}.js"></script>${site.tags([tag.slice('sanctuary-'.length)])}`,
        tag,
        (path) => path === `/${tag}.js`,
      ));

  it('a page with one element has nothing of the others', async () => {
    for (const name of Object.keys(ELEMENTS)) {
      const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags([name])}`);
      await go();
      await tab.waitForSelector('[status]:not([status="loading"])', { timeout: 20_000 });
      const elements = site.scripts().flatMap((path) => /\/chunks\/sanctuary-(.+)-.{8}\.js$/.exec(path)?.[1] ?? []);
      assert.deepEqual(elements, [name]);
      await close();
    }
  });
});
