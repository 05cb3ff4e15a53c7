/**
 * What a press will need comes ahead of it, so that none waits for a journey: once what the press is on is there and, on a
 * page that has a use for the map’s engine, that is not waited for any more.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AUTOLOADER, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 800 };
const IN_FULL = /\/in-full-[^/]+\.js$/;

describe('the facts of a listing come before anybody opens it', () => {
  const scenes = {
    'beside a map that is drawn': [WIDE, () => site.tags(['map'])],
    'where a list is all there is': [WIDE, () => site.tags(['map'], 'layout="list"')],
    'where the map waits behind the list': [NARROW, () => site.tags(['map'])],
    'where the map is far down the page': [WIDE, () => `<p style="height: 9000px">Above</p>${site.tags(['map'])}`],
  };
  for (const [where, [viewport, body]] of Object.entries(scenes))
    it(where, async () => {
      const { tab, go, close } = await site.visit(`${AUTOLOADER}${body()}`, { viewport });
      const came = tab.waitForResponse((response) => /\/facts-[^/]+\.js$/.test(response.url()), { timeout: 20_000 });
      await go();
      await came;
      await tab.locator('[part~="row"]').first().waitFor({ timeout: 20_000 });
      await tab.context().setOffline(true);
      await tab.locator('[part~="row"]').first().click();
      await tab.locator('[part~="details"] dd').first().waitFor({ timeout: 20_000 });
      await close();
    });

  it('after what the map is drawn with', async () => {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['map'])}`, { viewport: WIDE });
    await go();
    await tab.locator('.mark').first().waitFor({ state: 'attached', timeout: 20_000 });
    await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/facts-/.test(name)));
    const asked = site.scripts().map((path) => path.replace(/^.*\/|-[\w-]{8}\.js$/g, ''));
    const facts = asked.indexOf('facts');
    for (const part of ['create-map-engine', 'basemap', 'drawn-map'])
      assert.ok(asked.indexOf(part) >= 0 && asked.indexOf(part) < facts, `${part} before facts: ${asked.join(', ')}`);
    await close();
  });
});

it('how a badge was checked comes before anybody opens it', async () => {
  const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['badge'])}`);
  const came = tab.waitForResponse((response) => /\/checks-[^/]+\.js$/.test(response.url()), { timeout: 20_000 });
  await go();
  await came;
  await tab.context().setOffline(true);
  await tab.locator('summary').click();
  await tab.locator('[part~="check"]').first().waitFor({ timeout: 20_000 });
  await close();
});

describe('a whole story comes before anybody opens it', () => {
  const scenes = {
    'in a row of cards': '',
    'where a list is what is there first': 'layout="list"',
    'where the address may name a story': 'hash',
  };
  for (const [where, attributes] of Object.entries(scenes))
    it(where, async () => {
      const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['story-carousel'], attributes)}`);
      const came = tab.waitForResponse((response) => IN_FULL.test(response.url()), { timeout: 20_000 });
      await go();
      await came;
      await tab.locator('[part~="card"], [part~="entry"]').first().waitFor({ timeout: 20_000 });
      await tab.locator('sanctuary-story-carousel article').first().waitFor({ state: 'attached' }); // its code has run
      await tab.context().setOffline(true);
      const row = tab.getByRole('button', { name: 'Show side by side' });
      if (attributes.startsWith('layout')) await row.click();
      await tab
        .getByRole('button', { name: /^Read on/ })
        .first()
        .click();
      await tab.locator('dialog[open] [part~="title"]').waitFor({ timeout: 20_000 });
      await close();
    });

  it('after the cards, which do not wait for it; a press that is faster is answered when it comes', async () => {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['story-carousel'])}`);
    let release;
    const released = new Promise((resolve) => (release = resolve));
    let rowWasSeen;
    await tab.route(IN_FULL, async (route) => {
      rowWasSeen = await tab.locator('.row:not(.is-coming)').count();
      await released;
      await route.continue();
    });
    await go();
    const read = tab.getByRole('button', { name: /^Read on/ }).first();
    const card = tab.locator('[part~="card"]', { has: read }).first();
    const title = await card.locator('[part~="title"]').innerText();
    await read.click();
    release();
    const opened = tab.locator('dialog[open] [part~="title"]');
    await opened.waitFor({ timeout: 20_000 });
    assert.ok((await opened.innerText()).startsWith(title.replace(/…$/, '')));
    assert.equal(rowWasSeen, 1, 'asked for before the row was seen');
    assert.equal(site.scripts().filter((path) => IN_FULL.test(path)).length, 1);
    await close();
  });

  it('late, takes nobody away from what they have gone on to', async () => {
    const { tab, go, close } = await site.visit(
      `${AUTOLOADER}${site.tags(['story-carousel'])}<input aria-label="Name" />`,
    );
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await tab.route(IN_FULL, async (route) => {
      await released;
      await route.continue();
    });
    await go();
    await tab
      .getByRole('button', { name: /^Read on/ })
      .first()
      .click();
    await tab.getByRole('textbox').pressSequentially('my na');
    const pattern = tab.locator('.pattern').first().waitFor({ state: 'attached', timeout: 20_000 });
    release();
    await pattern; // what came has been put to use
    await tab.keyboard.type('me');
    assert.equal(await tab.getByRole('textbox').inputValue(), 'my name');
    assert.equal(await tab.locator('dialog[open]').count(), 0);
    await close();
  });
});

describe('a link to a story', () => {
  const hash = '#story=example-story-garden-gate';

  it('is followed by a carousel that was taken out while what follows it was on its way, and put back later', async () => {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['story-carousel'], 'hash')}`);
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await tab.route(IN_FULL, async (route) => {
      await released;
      await route.continue();
    });
    await go(hash);
    await tab.locator('.row:not(.is-coming)').waitFor({ timeout: 20_000 });
    const carousel = await tab.evaluateHandle(() => document.querySelector('sanctuary-story-carousel'));
    await carousel.evaluate((element) => element.remove());
    release();
    await tab.waitForFunction((element) => element.shadowRoot.querySelector('.pattern'), carousel); // it has come
    assert.equal(await carousel.evaluate((element) => element.shadowRoot.querySelector('dialog')), null);
    await carousel.evaluate((element) => document.body.append(element));
    await tab.locator('dialog[open]', { hasText: 'the garden gate' }).waitFor({ timeout: 20_000 });
    await close();
  });
});

describe('what suggests and answers in a finder comes before anybody types', () => {
  const FINDER = () => site.tags(['group-finder']);

  /** Opens a page and, when all that suggests has come, and all that answers at the first focus, takes the network away. */
  async function openAndCutOff(body) {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${body}`);
    const came = (part) => tab.waitForResponse((response) => response.url().includes(`/${part}-`), { timeout: 20_000 });
    const suggesting = ['answers', 'text-index'].map(came);
    const showing = came('results.view');
    await go();
    for (const response of suggesting) await (await response).finished();
    await tab.locator('sanctuary-group-finder[status="ready"]').waitFor({ timeout: 20_000 });
    const isThere = () => site.scripts().some((path) => path.includes('/results.view-'));
    assert.equal(isThere(), false, 'nobody is about to ask');
    await tab.getByRole('combobox').focus();
    await (await showing).finished();
    await tab.context().setOffline(true);
    return { tab, close };
  }

  it('suggests a group by its name, and answers with it, without another request', async () => {
    const { tab, close } = await openAndCutOff(FINDER());
    const field = tab.getByRole('combobox');
    await field.fill('birmingham');
    await tab.getByRole('option').first().waitFor({ timeout: 20_000 });
    const name = await tab.locator('.option-name').first().innerText();
    await field.press('ArrowDown');
    await field.press('Enter');
    await tab.getByRole('button', { name: 'Find' }).click();
    await tab.locator('[part~="results-heading"]').waitFor({ timeout: 20_000 });
    const answer = await tab.locator('[part~="results-heading"]').innerText();
    assert.ok(answer.includes(name), `${name}: ${answer}`);
    await close();
  });

  it('answers where the visitor is, without another request', async () => {
    const { tab, close } = await openAndCutOff(FINDER());
    await tab.context().grantPermissions(['geolocation']);
    await tab.context().setGeolocation({ latitude: 53.8, longitude: -1.55 });
    await tab.getByRole('button', { name: 'Use my location' }).click();
    await tab.locator('[part~="card"]').first().waitFor({ timeout: 20_000 });
    await close();
  });

  it('what shows an answer comes with a press for the visitor’s location too, where nobody has come near the field', async () => {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${FINDER()}`);
    await tab.context().grantPermissions(['geolocation']);
    await tab.context().setGeolocation({ latitude: 53.8, longitude: -1.55 });
    await go();
    await tab.getByRole('button', { name: 'Use my location' }).click();
    await tab.locator('[part~="card"]').first().waitFor({ timeout: 20_000 });
    await close();
  });

  it('after the list, which a visitor waits for; beside it where the page asks', async () => {
    const asked = async (body) => {
      const { tab, go, close } = await site.visit(`${AUTOLOADER}${body}`);
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await tab.route(site.feed, async (route) => {
        await released;
        await route.continue();
      });
      const hears = (part) => tab.waitForRequest((request) => request.url().includes(part), { timeout: 20_000 });
      return { tab, go, close, hears, release };
    };
    const has = () => site.scripts().some((path) => path.includes('/answers-'));

    const idle = await asked(FINDER());
    const late = idle.hears('/answers-');
    await idle.go();
    await idle.tab.getByRole('combobox').waitFor({ timeout: 20_000 });
    assert.equal(has(), false, 'before the list');
    idle.release();
    await late;
    await idle.close();

    const told = await asked(site.tags(['group-finder'], 'query="Leeds"'));
    const early = told.hears('/answers-');
    await told.go();
    await early;
    told.release();
    await told.tab.locator('[part~="card"]').first().waitFor({ timeout: 20_000 });
    await told.close();
  });
});
