/**
 * A part of a widget that cannot be loaded, as after a release that took its file away: it is asked for once, and again when a
 * visitor presses. To ask at every update would never end.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ogcServer } from '../support/ogc-server.mjs';
import { AUTOLOADER, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

/** A collection of which a map reads a part, and asks for the rest by what is in view. */
const ITEMS = 'https://ogc.example/collections/places/items';
const ogc = ogcServer('demo/feed/places.json');

/** Opens a page in which one file cannot be had. */
async function without(part, body, hash = '') {
  const { tab, go, close } = await site.visit(`${AUTOLOADER}${body}`);
  await tab.route(`${ITEMS}**`, (route) => route.fulfill(ogc(new URL(route.request().url()))));
  const file = new RegExp(String.raw`/chunks/${part}-[^/]+\.js$`);
  let requests = 0;
  await tab.route(file, (route) => {
    requests += 1;
    return route.fulfill({ status: 503 });
  });
  await go(hash);
  await tab.waitForSelector('[status="ready"]', { timeout: 20_000 });
  return { tab, close, requests: () => requests, mend: () => tab.unroute(file) };
}

/** Has the widget rendered again and again, as news and visitors do. */
async function updateOften(tab) {
  await tab.evaluate(async () => {
    const widget = document.querySelector('[status]');
    for (let i = 0; i < 20; i++) {
      widget.requestUpdate();
      await widget.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Waits until focus is on the story with this in its title, in the list. */
async function readsInList(tab, title) {
  await tab.waitForFunction((part) => {
    const { activeElement } = document.querySelector('sanctuary-story-carousel').shadowRoot;
    return activeElement?.closest('[part~="entry"]') && activeElement.innerText.includes(part);
  }, title);
}

/** What an alert comes to say, until it has said two things. */
function hearAlert(tab) {
  return tab.evaluate(async () => {
    const alert = document.querySelector('[status]').shadowRoot.querySelector('[role="alert"]');
    const said = [];
    await new Promise((resolve) => {
      new MutationObserver(() => {
        said.push(alert.innerText.replace(/\s*Try again$/, ''));
        if (said.length === 2) resolve();
      }).observe(alert, { childList: true, characterData: true, subtree: true });
    });
    return said;
  });
}

describe('a part that cannot be loaded', () => {
  it('the map’s tools: asked for once while details are open, and again by a press', async () => {
    const { tab, close, requests, mend } = await without('tools', site.tags(['map']));
    await tab.locator('[part~="row"]').first().click();
    await tab.locator('[part~="details"]').waitFor();
    await assertSoon(() => requests() === 1, 'not asked for');
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    const press = () => tab.getByRole('button', { name: 'Tools' }).click();
    await press();
    await assertSoon(() => requests() === 2, 'not asked for again');
    await tab.locator('.tools [role="alert"]').waitFor();
    await mend();
    await press();
    await tab.locator('.tool').first().waitFor();
    await close();
  });

  it('what details say: the name all the same, asked for once, and again by a press', async () => {
    const { tab, close, requests, mend } = await without('facts', site.tags(['map']));
    await assertSoon(() => requests() === 1, 'not asked for');
    const row = tab.locator('[part~="row"]').first();
    const name = await row.locator('bdi').first().innerText();
    await row.click();
    const details = tab.locator('[part~="details"]');
    await details.getByRole('heading', { name }).waitFor();
    await details.getByRole('alert').waitFor();
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    const press = () => details.getByRole('button', { name: 'Try again' }).click();
    await press();
    await assertSoon(() => requests() === 2, 'not asked for again');
    await mend();
    await press();
    await details.locator('dd').first().waitFor();
    assert.equal(await details.getByRole('alert').count(), 0);
    await tab.waitForFunction(() => {
      const { activeElement } = document.querySelector('sanctuary-map').shadowRoot;
      return activeElement?.id === 'panel-heading';
    });
    await close();
  });

  it('how a badge was checked: the award all the same, asked for once, and again by a press', async () => {
    const { tab, close, requests, mend } = await without('checks', site.tags(['badge']));
    await assertSoon(() => requests() === 1, 'not asked for');
    await tab.locator('[part~="heading"]').waitFor();
    await tab.locator('summary').click();
    await tab.locator('details').getByRole('alert').waitFor();
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    const told = hearAlert(tab);
    const press = () => tab.locator('details').getByRole('button', { name: 'Try again' }).click();
    await press();
    await assertSoon(() => requests() === 2, 'not asked for again');
    assert.deepEqual(await told, ['Checking this award', 'Part of the list couldn’t be loaded.']);
    assert.equal(
      await tab.evaluate(() => document.querySelector('sanctuary-badge').shadowRoot.activeElement?.localName),
      'button',
    );
    await mend();
    await press();
    await tab.locator('[part~="check"]').first().waitFor();
    assert.equal(await tab.locator('details').getByRole('alert').count(), 0);
    await close();
  });

  for (const [what, part] of [
    ['what answers', 'answers'],
    ['what shows an answer', 'results.view'],
  ])
    it(`${what} in a finder: asked for once, and again when a visitor asks, whose question is kept`, async () => {
      const { tab, close, requests, mend } = await without(part, site.tags(['group-finder']));
      const field = tab.getByRole('combobox');
      await field.focus();
      await assertSoon(() => requests() === 1, 'not asked for');
      await field.pressSequentially('leeds');
      await updateOften(tab);
      assert.equal(requests(), 1, 'without anybody asking');
      assert.equal(await tab.getByRole('alert').count(), 0);
      await field.press('Enter');
      await assertSoon(() => requests() === 2, 'not asked for again');
      const alert = tab.getByRole('alert').filter({ hasText: /^\s*What is near couldn’t be loaded\./ });
      const retry = alert.getByRole('button', { name: 'Try again' });
      await retry.waitFor(); // it says "Loading" until the second try has come to nothing
      await updateOften(tab);
      assert.equal(requests(), 2, 'without anybody doing anything');
      await mend();
      await retry.click();
      await tab.locator('[part~="card"]').first().waitFor();
      assert.equal(await tab.getByRole('alert').count(), 0);
      assert.match(await tab.locator('[part~="results-heading"]').innerText(), /Leeds/);
      await tab.waitForFunction(() => {
        const { activeElement } = document.querySelector('sanctuary-group-finder').shadowRoot;
        return activeElement?.id === 'results-heading';
      });
      await close();
    });

  it('what answers the page’s own question in a finder: asked for once, and a way to ask again', async () => {
    const { tab, close, requests } = await without('answers', site.tags(['group-finder'], 'query="Leeds"'));
    const retry = tab.getByRole('alert').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    await retry.click();
    await assertSoon(() => requests() === 2, 'not asked for again');
    await updateOften(tab);
    assert.equal(requests(), 2);
    await close();
  });

  it('the finder’s towns: asked for once while somebody types, and again when they ask', async () => {
    const { tab, close, requests, mend } = await without('unpack-towns', site.tags(['group-finder']));
    const field = tab.getByRole('combobox');
    await field.pressSequentially('lee');
    await tab.getByText('Towns and postcodes couldn’t be loaded').waitFor();
    await field.pressSequentially('ds');
    await updateOften(tab);
    assert.equal(requests(), 1, 'a request a key');
    await mend();
    await field.press('Enter');
    await tab.locator('[part~="results-heading"]').filter({ hasText: 'near Leeds' }).waitFor();
    await close();
  });

  it('what follows the map’s view: asked for once, and again when a visitor moves the map', async () => {
    const { tab, close, requests } = await without('area', `<sanctuary-map feed="${ITEMS}"></sanctuary-map>`);
    await assertSoon(() => requests() === 1, 'not asked for');
    await tab.locator('.mark').first().waitFor({ state: 'attached', timeout: 20_000 });
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    await tab.getByRole('button', { name: 'Zoom in' }).click();
    await assertSoon(() => requests() === 2, 'not asked for again');
    await updateOften(tab);
    assert.equal(requests(), 2);
    await close();
  });

  it('the map’s tiles: asked for once', async () => {
    const tiles = 'tiles tile-url="https://tiles.example/{z}/{x}/{y}.png"';
    const { tab, close, requests } = await without('tiles', site.tags(['map'], tiles));
    await assertSoon(() => requests() > 0, 'not asked for');
    await updateOften(tab);
    assert.equal(requests(), 1);
    await close();
  });

  it('what opens a story: the list instead, at that story, asked for once, and again by a press', async () => {
    const saved = '<div slot="reader"><article>Saved with the page</article></div>';
    const body = site.tags(['story-carousel'], 'hash').replace('>Later<', `>Later${saved}<`);
    const { tab, close, requests, mend } = await without('in-full', body);
    await assertSoon(() => requests() === 1, 'not asked for');
    assert.equal(await tab.getByText('Saved with the page').count(), 0, 'a story in it may have been taken back');
    await updateOften(tab);
    assert.equal(requests(), 1, 'without anybody doing anything');
    const press = () =>
      tab
        .getByRole('button', { name: /^Read on/ })
        .first()
        .click();
    const title = await tab.locator('[part~="card"]:has(button)').first().locator('[part~="title"]').innerText();
    await press();
    await assertSoon(() => requests() === 2, 'not asked for again');
    await tab.locator('[part~="entry"]').first().waitFor();
    const focused = await tab.waitForFunction(() => {
      const { activeElement } = document.querySelector('sanctuary-story-carousel').shadowRoot;
      return activeElement?.closest('[part~="entry"]') && activeElement.innerText;
    });
    assert.ok((await focused.jsonValue()).startsWith(title.replace(/…$/, '')));
    await updateOften(tab);
    assert.equal(requests(), 2);
    await tab.getByRole('button', { name: 'Show side by side' }).click();
    await mend();
    await press();
    await tab.locator('dialog[open] [part~="title"]').waitFor();
    await close();
  });

  it('what follows a link to a story: the list instead, at that story, and the row again if it is asked for', async () => {
    const hash = '#story=example-story-garden-gate';
    const { tab, close, requests } = await without('in-full', site.tags(['story-carousel'], 'hash'), hash);
    await readsInList(tab, 'the garden gate');
    await tab.getByRole('button', { name: 'Show side by side' }).click();
    await updateOften(tab);
    await tab.locator('[part~="card"]').first().waitFor();
    assert.equal(requests(), 1);
    await close();
  });

  it('what follows a link to a story: the list at each that a link on the page leads to, while it is there', async () => {
    const links = ['kettle', 'garden-gate', 'never-was'].map((id) => `<a href="#story=example-story-${id}">${id}</a>`);
    const { tab, close, requests } = await without('in-full', links.join(' ') + site.tags(['story-carousel'], 'hash'));
    const follow = (name) => tab.getByRole('link', { name }).click();
    await assertSoon(() => requests() === 1, 'not asked for');
    await follow('never-was');
    await updateOften(tab);
    assert.equal(await tab.locator('[part~="entry"]').count(), 0, 'a list for a story that is not in it');
    await follow('kettle');
    await readsInList(tab, 'the kettle');
    await follow('garden-gate');
    await readsInList(tab, 'the garden gate');
    await tab.goBack();
    await readsInList(tab, 'the kettle');

    const stories = JSON.parse(readFileSync('demo/feed/stories.json', 'utf8'));
    stories.items.find(({ id }) => id.endsWith('garden-gate'))._sanctuary.consent.withdrawn = '2026-03-01';
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await tab.route('**/feed/stories.json', (route) => route.fulfill({ json: stories, headers }));
    await tab.locator('sanctuary-story-carousel').evaluate((widget) => widget.refresh());
    await tab.locator('[part~="entry"]', { hasText: 'the garden gate' }).waitFor({ state: 'detached' });
    await follow('garden-gate');
    await updateOften(tab);
    assert.equal(await tab.getByText('the garden gate').count(), 0, 'taken back');
    await close();
  });

  it('the counter’s supporters: asked for once', async () => {
    const { tab, close, requests } = await without('supporters.view', site.tags(['pledge-counter']));
    await assertSoon(() => requests() > 0, 'not asked for');
    await updateOften(tab);
    assert.equal(requests(), 1);
    assert.match(await tab.locator('sanctuary-pledge-counter').innerText(), /\d/, 'the number is there');
    await close();
  });
});

/** Waits for what is to come, ten seconds at the most. */
async function assertSoon(condition, message) {
  for (const end = Date.now() + 10_000; !condition() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(condition(), message);
}
