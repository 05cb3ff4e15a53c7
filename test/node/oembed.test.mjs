/** Frames bound to one feed, and what describes them: https://oembed.com, version 1.0. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { PAGES } from '../../scripts/embed-page.mjs';
import { frameSites, statusOf, STRANGER, WIDGETS } from '../support/frame-sites.mjs';

/** What the specification asks of a response of the type `rich` (2.3.4), for one page and without a thumbnail. */
const RICH = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', pattern: '^https?://' },
    cache_age: { type: 'integer', minimum: 0 },
    html: { type: 'string', pattern: '^<iframe ' },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
};

const bind = (...options) =>
  execFileSync(process.execPath, ['scripts/embed.mjs', ...options], { encoding: 'utf8', stdio: 'pipe' });

let sites;
let root;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'sanctuary-frames-'));
  cpSync('dist/cdn', root, { recursive: true });
  sites = await frameSites({ build: root });
  const base = sites.origin(WIDGETS);
  bind('--out', root, '--base', base, '--feed', `${base}/feed/feed.json`, '--lang', 'en,cy', '--provider', 'Us & them');
});
after(async () => {
  await sites.close();
  rmSync(root, { recursive: true });
});

const read = (file) => readFileSync(join(root, 'embed', file), 'utf8');

describe('a page that is bound to a feed', () => {
  it('reads that feed, in its language, and no other', async () => {
    const elsewhere = `${sites.origin(STRANGER)}/feed.json`;
    const { heard, frame, close } = await sites.open(
      `${sites.origin(WIDGETS)}/embed/pledge-counter.cy.html?feed=${elsewhere}`,
    );
    assert.equal(await statusOf(frame()), 'ready');
    assert.equal(await frame().title(), 'Addewidion hyd yma');
    assert.deepEqual(heard, ['sanctuary-widgets: this frame reads the feed it was made for, and no other.']);
    assert.ok(sites.requests.every(({ host }) => host === WIDGETS));
    await close();
  });

  it('lets its documents and pictures come from the origins that were named, and nowhere else', () => {
    const policy = (file) => /Security-Policy" content="([^"]+)"/.exec(read(file))[1];
    const origin = sites.origin(WIDGETS);
    assert.match(policy('map.html'), new RegExp(`; connect-src 'self' ${origin}; img-src 'self' ${origin};`));
    assert.match(policy('group-finder.html'), new RegExp(`; connect-src 'self' ${origin}; base-uri`));
    for (const name of Object.keys(PAGES)) assert.doesNotMatch(policy(`${name}.html`), /unsafe|https:[; ]|\*/);
  });

  it('is not written for addresses that are none, nor beside no build', () => {
    const fails = (...options) => {
      try {
        bind('--out', root, ...options);
      } catch ({ status, stderr }) {
        return `${status} ${stderr}`;
      }
      return 'written';
    };
    const feed = ['--feed', 'https://a.example/feed.json'];
    assert.match(fails('--feed', 'feed.json', '--base', 'https://a.example/'), /^2 --feed has to be an http or https/);
    assert.match(fails(...feed), /^2 --base has to be/);
    assert.match(fails(...feed, '--base', 'javascript:alert(1)'), /^2 --base has to be/);
    assert.match(fails(...feed, '--base', 'https://a.example/', '--out', 'demo'), /^2 There is no frame\.js/);
  });
});

describe('oEmbed', () => {
  it('describes every page by the specification, and each page names its description', () => {
    const isRich = new Ajv({ allErrors: true }).compile(RICH);
    const pages = readdirSync(join(root, 'embed')).filter((file) => file.endsWith('.html'));
    assert.equal(pages.length, 2 * Object.keys(PAGES).length);
    for (const file of pages) {
      const described = file.replace('.html', '.json');
      assert.ok(isRich(JSON.parse(read(described))), `${file}: ${JSON.stringify(isRich.errors)}`);
      const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(file));
      assert.equal(href, `${sites.origin(WIDGETS)}/embed/${described}`);
    }
  });

  it('leads from nothing but an address to a widget', async () => {
    const { tab: consumer, close: leave } = await sites.open(`${sites.origin(WIDGETS)}/embed/map.cy.html`);
    const link = await consumer.locator('link[type="application/json+oembed"]').getAttribute('href');
    // a consumer adds what the specification lets it, which a static file cannot hear
    const answer = await consumer.goto(`${link}?format=json&maxwidth=500`);
    assert.equal(answer.headers()['content-type'], 'application/json');
    const { html, title, height } = await answer.json();
    await leave();
    const { tab, frame, close } = await sites.show(html);
    while (!frame()) await tab.waitForTimeout(50); // a lazy frame comes after the page has loaded
    assert.equal(await statusOf(frame()), 'ready');
    const [element] = await tab.locator('iframe').all();
    assert.equal(await element.getAttribute('title'), title);
    assert.equal((await element.boundingBox()).height, height);
    assert.equal(await frame().title(), title);
    await close();
  });
});
