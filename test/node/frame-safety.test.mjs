/** What a frame asks of the network, whom it hears, and what it does in the boxes that sites put it into. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PAGES } from '../../scripts/embed-page.mjs';
import { axeFindings } from '../support/axe.mjs';
import { COUNCIL, frameSites, STRANGER, statusOf, WIDGETS } from '../support/frame-sites.mjs';

/** As docs/embedding.md recommends it. */
const [, recommended] = /```\n\s*(allow-scripts allow-same-origin [^`]+)```/.exec(
  await readFile('docs/embedding.md', 'utf8'),
);
const SANDBOX = recommended.trim().replaceAll(/\s+/g, ' ');
const SIZE = 'width="600" height="640"';

let sites;
before(async () => (sites = await frameSites()));
after(() => sites.close());
beforeEach(() => (sites.requests.length = 0));

const place = { badge: { place: 'example-primary-school' } };

describe('the requests of a frame', () => {
  for (const name of Object.keys(PAGES)) {
    it(`of ${name} go to the server of the widgets alone, with no cookie and no address of the page around`, async () => {
      const { heard, frame, close } = await sites.show(sites.iframe(name, place[name]) + sites.script);
      assert.equal(await statusOf(frame()), 'ready');
      const asked = sites.requests.filter(({ path }) => path !== '/favicon.ico');
      assert.deepEqual([...new Set(asked.map(({ host }) => host))].sort(), [COUNCIL, WIDGETS]);
      const scripts = asked.map(({ path }) => path).filter((path) => path.endsWith('.js'));
      assert.deepEqual(scripts, [...new Set(scripts)], 'what is asked for ahead is not asked for again');
      assert.deepEqual(
        asked.filter(({ headers }) => headers.cookie).map(({ path }) => path),
        [],
      );
      const referrers = new Set(asked.map(({ headers }) => headers.referer).filter(Boolean));
      const own = [...referrers].filter((referrer) => !referrer.startsWith(sites.origin(WIDGETS)));
      assert.deepEqual(own, [`${sites.origin(COUNCIL)}/`], 'the origin of the page around, and no more');
      assert.deepEqual(heard, []);
      await close();
    });
  }

  it('reach a feed on any https server, and none on another without it', async () => {
    const { tab, frame, close } = await sites.open('about:blank');
    await tab.route('https://feeds.example/**', async (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' },
        body: await readFile(`demo/feed/${new URL(route.request().url()).pathname}`),
      }),
    );
    await tab.goto(sites.address('pledge-counter', { feed: 'https://feeds.example/feed.json' }));
    assert.equal(await statusOf(frame()), 'ready');
    await tab.goto(sites.address('pledge-counter', { feed: `${sites.origin(STRANGER)}/feed.json` }));
    assert.equal(await statusOf(frame()), 'error');
    assert.deepEqual(
      sites.requests.filter(({ host }) => host === STRANGER),
      [],
    );
    await close();
  });
});

describe('the height of a frame', () => {
  const height = (tab) => tab.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);
  const sized = (tab) => tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');

  it('follows what a visitor opens, and comes back', async () => {
    const { tab, frame, close } = await sites.show(sites.iframe('group-finder') + sites.script);
    await statusOf(frame());
    await sized(tab);
    const before = await height(tab);
    await frame().locator('summary').first().click();
    await tab.waitForFunction((least) => document.querySelector('iframe').offsetHeight > least, before);
    await frame().locator('summary').first().click();
    await tab.waitForFunction((now) => document.querySelector('iframe').offsetHeight === now, before);
    await close();
  });

  it('is not what another page says, nor out of all measure', async () => {
    sites.put(STRANGER, '/', `<script>onmessage = ({ data }) => parent.postMessage(data, '*')</script>`);
    const stranger = `<iframe title="Stranger" id="stranger" src="${sites.origin(STRANGER)}/"></iframe>`;
    const { tab, frame, close } = await sites.show(sites.iframe('pledge-counter') + stranger + sites.script);
    await statusOf(frame());
    await sized(tab);
    const before = await height(tab);
    const say = (height) => ({ type: 'iframe-resized', height });
    await tab.evaluate(
      (message) => document.querySelector('#stranger').contentWindow.postMessage(message, '*'),
      say(5000),
    );
    await frame().evaluate(
      (messages) => messages.forEach((message) => parent.postMessage(message, '*')),
      [say(50_000), say('5000px; position: fixed'), say(null), 'iframe-resized'],
    );
    await tab.waitForTimeout(300);
    assert.equal(await height(tab), before);

    // the frame goes to another server, which then says the same
    await tab.evaluate((url) => (document.querySelector('iframe').src = url), `${sites.origin(STRANGER)}/`);
    await tab.waitForTimeout(500);
    await tab.evaluate(
      (message) => document.querySelector('iframe').contentWindow.postMessage(message, '*'),
      say(5000),
    );
    await tab.waitForTimeout(300);
    assert.equal(await height(tab), before);
    await close();
  });

  it('is all that the page around can ask for', async () => {
    const { tab, frame, close } = await sites.show(sites.iframe('pledge-counter'));
    await statusOf(frame());
    await tab.evaluate(() => {
      addEventListener('message', () => (document.title += ' heard'));
      const { contentWindow } = document.querySelector('iframe');
      for (const wish of [
        { targetElementSelector: '[status=ready]' },
        { targetElementSelector: '<<<' },
        { bodyMargin: '-300px' },
      ])
        contentWindow.postMessage({ type: 'iframe-child-init', ...wish }, '*');
    });
    await tab.waitForTimeout(500);
    assert.doesNotMatch(await tab.title(), /heard/);
    assert.equal(await frame().evaluate(() => document.body.style.margin), '');
    await tab.evaluate(() =>
      document.querySelector('iframe').contentWindow.postMessage({ type: 'iframe-child-init' }, '*'),
    );
    await tab.waitForFunction(() => document.title.includes('heard'));
    await close();
  });

  it('is no business of whoever frames the page around', async () => {
    sites.put(COUNCIL, '/', sites.iframe('pledge-counter') + sites.script);
    sites.put(
      STRANGER,
      '/',
      `<iframe title="Council" width="600" height="600" src="${sites.origin(COUNCIL)}/"></iframe>
       <script>onmessage = ({ data }) => (document.title = JSON.stringify(data))</script>`,
    );
    const { tab, frame, close } = await sites.open(`${sites.origin(STRANGER)}/`);
    await statusOf(frame());
    const title = await tab.title();
    await tab.evaluate(() =>
      document
        .querySelector('iframe')
        .contentWindow.postMessage({ type: 'iframe-child-init', bodyPadding: '99px' }, '*'),
    );
    await tab.waitForTimeout(300);
    assert.equal(await tab.title(), title);
    const council = tab.frames().find((each) => each.url() === `${sites.origin(COUNCIL)}/`);
    assert.equal(await council.evaluate(() => document.body.style.padding), '');
    await close();
  });

  it('is given to a lazy frame once it comes near, and to one that is added later', async () => {
    const spacer = '<p style="height: 9000px">A long page</p>';
    const { tab, frame, close } = await sites.show(
      spacer + sites.iframe('pledge-counter', {}, `${SIZE} loading="lazy"`) + sites.script,
    );
    await tab.waitForTimeout(500);
    assert.deepEqual(
      sites.requests.filter(({ path }) => path.endsWith('.html')),
      [],
    );
    await tab.evaluate(() => scrollTo(0, 9000));
    await sized(tab);
    await statusOf(frame());
    await tab.evaluate(() => {
      const later = document.querySelector('iframe').cloneNode();
      later.id = 'later';
      later.style.height = '';
      document.body.append(later);
    });
    await tab.waitForFunction(() => document.querySelector('#later').style.height !== '');
    await close();
  });
});

describe('a frame in the boxes of sites', () => {
  for (const [kind, sandbox] of [
    ['recommended', SANDBOX],
    ['strictest that runs scripts', 'allow-scripts'],
  ]) {
    it(`runs in the sandbox that is ${kind}`, async () => {
      const { tab, heard, frame, close } = await sites.show(
        sites.iframe('group-finder', {}, `${SIZE} sandbox="${sandbox}"`) + sites.script,
      );
      assert.equal(await statusOf(frame()), 'ready');
      await tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
      assert.deepEqual(heard, []);
      await close();
    });
  }

  it('opens its links in the page around, in the recommended sandbox too', async () => {
    const { tab, frame, close } = await sites.show(
      sites.iframe('map', { show: 'groups' }, `${SIZE} sandbox="${SANDBOX}"`),
    );
    await tab.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Arrived</title>' }),
    );
    await statusOf(frame());
    await frame().locator('[part~="row"] button, button[part~="row"]').first().click();
    const link = frame().locator('[part~="details"] a[href^="https"]').first();
    await link.click();
    await tab.waitForFunction(() => document.title === 'Arrived');
    await close();
  });

  it('finds where somebody is with the page’s leave, and says what it can where it has none', async () => {
    const here = { permissions: ['geolocation'], geolocation: { latitude: 53.8, longitude: -1.55 } };
    const ask = async (attributes, answer) => {
      const { frame, close } = await sites.show(sites.iframe('group-finder', {}, attributes), here);
      await statusOf(frame());
      await frame().locator('[part~="locate"]').click();
      await frame().locator(answer).first().waitFor();
      await close();
    };
    await ask(`${SIZE} allow="geolocation"`, '[part~="card"]');
    await ask(SIZE, 'text=This page doesn’t let us ask where you are');
  });
});

describe('a frame for everybody', () => {
  for (const [name, parameters, colorScheme] of [
    ['map', { lang: 'ar', scheme: 'auto' }, 'dark'],
    ['group-finder', { lang: 'cy', theme: 'govuk' }, 'light'],
    ['story-carousel', {}, 'light'],
  ]) {
    it(`passes axe with the page around it: ${name} ${JSON.stringify(parameters)}, ${colorScheme} (A1)`, async () => {
      const { tab, frame, close } = await sites.show(
        `<main><p>Near you:</p>${sites.iframe(name, parameters)}</main>${sites.script}`,
        { colorScheme, viewport: { width: 700, height: 900 } },
      );
      await statusOf(frame());
      await tab.waitForTimeout(500);
      assert.deepEqual(await axeFindings(tab), []);
      await close();
    });
  }
});
