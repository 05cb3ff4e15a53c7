/** Pages with the strictest policies, sent as headers: every widget, and everything that can be pressed, without a report. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pressEverything } from '../support/press-everything.mjs';
import { AUTOLOADER, ELEMENTS, ONE_FILE, settled, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

const NAMES = Object.keys(ELEMENTS);

/** The scripts that a page may name, and the widgets that each is for. */
const SCRIPTS = {
  'the autoloader': [AUTOLOADER, NAMES],
  'the one file': [ONE_FILE, NAMES],
  ...Object.fromEntries(
    ['badge', 'pledge-counter', 'story-carousel'].map((name) => [
      `the ${name} alone`,
      [`<script type="module" src="/sanctuary-${name}.js"></script>`, [name]],
    ]),
  ),
};

/** What a visitor does that is more than a press. */
const JOURNEYS = {
  'sanctuary-map': async (tab) => {
    await tab.locator('sanctuary-map input[type="search"]').fill('Leeds');
    await tab.locator('sanctuary-map input[type="search"]').fill('');
    await tab.locator('sanctuary-map .mark').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Enter', 'Escape', '+', '-', '?', 'Escape']) {
      await tab.keyboard.press(key);
      await tab.waitForTimeout(30);
    }
  },
  'sanctuary-group-finder': async (tab) => {
    const field = tab.locator('sanctuary-group-finder input').first();
    for (const [question, answer] of [
      ['nowhere at all', '[aria-invalid="true"]'],
      ['D02', '[part="results"]'],
      ['LS1 4AB', '[part="results"]'],
    ]) {
      await field.fill(question);
      await field.press('Enter');
      await tab.locator(`sanctuary-group-finder ${answer}`).waitFor({ state: 'attached' });
    }
    await field.fill('Bradf');
    await tab.locator('sanctuary-group-finder [role="option"]').first().click();
  },
  'sanctuary-story-carousel': async (tab) => {
    await tab.locator('sanctuary-story-carousel [part="row"]').focus();
    for (const key of ['ArrowRight', 'End', 'Home']) await tab.keyboard.press(key);
  },
};

/** Attributes that a page may change at any time. */
const CHANGES = [
  ['lang', 'cy'],
  ['lang', 'ar'],
  ['theme', 'govuk'],
  ['theme', 'nhs'],
  ['scheme', 'dark'],
  ['heading-level', '3'],
];

async function everything(script, names, policy, feed = site.feed) {
  const headers = { 'Content-Security-Policy': policy };
  const tagged = names.map((name) => `sanctuary-${name}`);
  const body = `${script}${site.tags(names, 'timeline hash="w" shareable').replaceAll(site.feed, feed)}`;
  const { tab, heard, go, close } = await site.visit(body, { headers, viewport: { width: 1000, height: 900 } });
  await go();
  for (const [tag, status] of await settled(tab, names.length)) assert.match(status, /ready|stale/, tag);
  if (names.includes('map')) await tab.waitForSelector('sanctuary-map .mark');
  const pressed = {};
  for (const tag of tagged) {
    await tab.locator(tag).scrollIntoViewIfNeeded();
    await JOURNEYS[tag]?.(tab);
    pressed[tag] = await tab.evaluate(pressEverything, tag);
    await tab.keyboard.press('Escape');
    await tab.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  }
  for (const [name, value] of CHANGES) {
    await tab.evaluate(
      ([n, v]) => document.querySelectorAll('[status]').forEach((each) => each.setAttribute(n, v)),
      [name, value],
    );
    await tab.waitForTimeout(100);
  }
  const last = await tab.locator(tagged.at(-1)).evaluate((widget) => {
    widget.remove();
    document.body.prepend(widget);
    return widget.updateComplete.then(() => getComputedStyle(widget).backgroundColor);
  });
  const requested = site.scripts();
  await close();
  return { heard, pressed, last, requested };
}

for (const [name, [script, names]] of Object.entries(SCRIPTS)) {
  describe(`a strict page with ${name}`, () => {
    it('hears no report from any widget, whatever is pressed', async () => {
      const policy = [
        "default-src 'none'; script-src 'self'",
        `connect-src ${site.feedOrigin}`,
        // the feed's photos are on its own server, which a page that shows them has to allow
        `img-src 'self' ${site.feedOrigin}`,
        "require-trusted-types-for 'script'; trusted-types lit-html",
      ].join('; ');
      const { heard, pressed, last, requested } = await everything(script, names, policy);
      assert.deepEqual(heard, []);
      for (const [tag, each] of Object.entries(pressed)) assert.ok(each.length > 0, `nothing was pressed in ${tag}`);
      if (names.includes('map')) assert.ok(pressed['sanctuary-map'].length > 20, pressed['sanctuary-map'].join('\n'));
      assert.notEqual(last, 'rgba(0, 0, 0, 0)', 'it has its style sheets');
      const [own] = requested;
      assert.ok(script.includes(own), own);
      if (script === ONE_FILE) assert.deepEqual(requested, [own]);
    });
  });
}

describe('a strict page whose feed is on its own server', () => {
  for (const [name, script] of Object.entries({ 'the autoloader': AUTOLOADER, 'the one file': ONE_FILE })) {
    it(`needs nothing of anybody else, with ${name}`, async () => {
      const policy = [
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'",
        "require-trusted-types-for 'script'; trusted-types lit-html",
      ].join('; ');
      const { heard } = await everything(script, NAMES, policy, '/feed/feed.json');
      assert.deepEqual(heard, []);
      const hosts = new Set(site.requests.map(({ host }) => host));
      assert.equal(hosts.size, 1, [...hosts].join());
    });
  }
});

describe('a policy that is not kept', () => {
  it('is heard of, so that silence says something', async () => {
    const headers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" };
    const { tab, heard, go, close } = await site.visit(`${ONE_FILE}${site.tags(['badge'])}`, { headers });
    await go();
    await tab.waitForSelector('[status="error"]');
    assert.match(heard.join('\n'), /Content Security Policy directive: "default-src 'none'"/);
    await close();
  });
});
