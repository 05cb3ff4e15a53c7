/** `dist/cdn/sanctuary-widgets.js`: one script, under one hash, in whatever way a page loads it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { STRANGER, WIDGETS } from '../support/frame-sites.mjs';
import { ONE_FILE, settled, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

const pledges = (feed) =>
  `<div data-sanctuary-widget="pledge-counter" data-feed="${feed}"><p>First</p><p>Last</p></div>`;

describe('the one file', () => {
  for (const [how, attributes] of Object.entries({
    'as a classic script that blocks, before anything else': '',
    'as a classic script that is deferred': 'defer',
    'as a module': 'type="module"',
    'as a module that runs before the page has been read': 'type="module" async',
  }))
    it(`runs ${how}`, async () => {
      const script = `<script ${attributes} src="/sanctuary-widgets.js"></script>`;
      const { tab, heard, go, close } = await site.visit(`${script}${site.tags()}${pledges(site.feed)}`);
      await go();
      for (const [tag, status] of await settled(tab, 6)) assert.equal(status, 'ready', tag);
      const fallback = tab.locator('div > sanctuary-pledge-counter > p');
      assert.deepEqual(await fallback.allTextContents(), ['First', 'Last'], 'all that was written is the fallback');
      assert.deepEqual(heard, []);
      assert.deepEqual(site.scripts(), ['/sanctuary-widgets.js']);
      await close();
    });

  it('speaks every language and wears every theme without another request for script', async () => {
    const { tab, heard, go, close } = await site.visit(`${ONE_FILE}${site.tags(['pledge-counter'])}`);
    await go();
    await settled(tab, 1);
    const heading = () => tab.locator('sanctuary-pledge-counter [part~="heading"]').innerText();
    const [english, papers] = [await heading(), new Set()];
    for (const lang of [
      'cy',
      'ga',
      'ar',
      'fa',
      'prs',
      'ps',
      'ur',
      'ckb',
      'ti',
      'am',
      'so',
      'uk',
      'sq',
      'fr',
      'vi',
      'es',
      'ka',
      'bn',
    ]) {
      await tab.evaluate((value) => (document.documentElement.lang = value), lang);
      await tab.waitForFunction(
        (words) => document.querySelector('[status]').shadowRoot.querySelector('[part~="heading"]').innerText !== words,
        english,
      );
      await tab.evaluate(() => (document.documentElement.lang = 'en'));
      await tab.waitForFunction(
        (words) => document.querySelector('[status]').shadowRoot.querySelector('[part~="heading"]').innerText === words,
        english,
      );
    }
    for (const theme of ['plain', 'govuk', 'nhs']) {
      const style = await tab.locator('sanctuary-pledge-counter').evaluate(async (counter, name) => {
        counter.setAttribute('theme', name);
        await counter.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { backgroundColor, accentColor, fontFamily } = getComputedStyle(counter);
        return [backgroundColor, accentColor, fontFamily].join();
      }, theme);
      papers.add(style);
    }
    assert.equal(papers.size, 3);
    assert.deepEqual(heard, []);
    assert.deepEqual(site.scripts(), ['/sanctuary-widgets.js']);
    await close();
  });

  it('runs under its hash on another site’s page, whose policy names it and nothing else', async () => {
    const url = `${site.origin(WIDGETS)}/sanctuary-widgets.js`;
    const hash = integrity['sanctuary-widgets.js'];
    const headers = {
      'Content-Security-Policy': `default-src 'none'; script-src '${hash}'; connect-src ${site.feedOrigin}; img-src ${site.feedOrigin}`,
    };
    const script = (value) => `<script defer src="${url}" integrity="${value}" crossorigin="anonymous"></script>`;
    const right = await site.visit(`${script(hash)}${site.tags()}`, { headers, host: STRANGER });
    await right.go();
    for (const [tag, status] of await settled(right.tab)) assert.match(status, /ready|empty/, tag);
    assert.deepEqual(right.heard, []);
    await right.close();

    const wrong = await site.visit(`${script(integrity['autoloader.js'])}${site.tags(['badge'])}`, { host: STRANGER });
    await wrong.go();
    await wrong.tab.waitForTimeout(300);
    assert.equal(await wrong.tab.evaluate(() => customElements.get('sanctuary-badge')), undefined);
    assert.equal(await wrong.tab.locator('sanctuary-badge').innerText(), 'Later');
    await wrong.close();
  });

  it('does not run the map engine before a map is in sight', async () => {
    const source = readFileSync('dist/cdn/sanctuary-widgets.js', 'utf8');
    const engine = source.indexOf('leaflet-pane');
    assert.ok(engine > 0);
    /** Whether the function around a place in the file has been called. */
    const hasRun = async (body) => {
      const { tab, go, close } = await site.visit(`${ONE_FILE}${body}`);
      await tab.coverage.startJSCoverage();
      await go();
      await settled(tab, 1);
      await tab.waitForTimeout(500);
      const [{ functions }] = await tab.coverage.stopJSCoverage();
      await close();
      const around = functions
        .flatMap(({ ranges }) => ranges)
        .filter(({ startOffset, endOffset }) => startOffset <= engine && engine < endOffset)
        .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
      return around[0].count > 0;
    };
    assert.equal(await hasRun(site.tags(['badge'])), false, 'a page with a badge');
    const below = `<p style="block-size: 5000px">Above</p>`;
    assert.equal(await hasRun(`${below}${site.tags(['map'])}`), false, 'a map far below');
    assert.equal(await hasRun(site.tags(['map'])), true, 'a map in sight');
  });

  it('leaves nothing in the page’s own scope but what Lit does', async () => {
    const { tab, go, close } = await site.visit(ONE_FILE);
    await tab.addInitScript(() => {
      globalThis.before = new Set([...Object.getOwnPropertyNames(globalThis), 'before']);
    });
    await go();
    await tab.waitForFunction(() => customElements.get('sanctuary-map'));
    const added = await tab.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)));
    const ofLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    assert.deepEqual(added.sort(), ofLit);
    await close();
  });

  it('has a hash for each file that a page may name', () => {
    assert.deepEqual(Object.keys(integrity).sort(), [
      'autoloader.js',
      'embed/parent.js',
      'sanctuary-badge.js',
      'sanctuary-pledge-counter.js',
      'sanctuary-story-carousel.js',
      'sanctuary-widgets.js',
    ]);
    for (const hash of Object.values(integrity)) assert.match(hash, /^sha384-[A-Za-z0-9+/]{64}$/);
  });
});
