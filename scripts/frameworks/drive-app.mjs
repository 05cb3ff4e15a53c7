import assert from 'node:assert/strict';

/** Fewer than three maps of the small feed would hold, were they kept: 1,113 nodes with 93 listeners. */
const LITTLE = 50;

const map = (page) => page.locator('sanctuary-map');

const isReady = (page, ending) =>
  page.waitForFunction((words) => document.querySelector('output[name=read]')?.textContent?.endsWith(words), ending);

/** What the page holds once all that is no longer used is gone. */
async function held(page, session) {
  await page.waitForTimeout(500); // what is released a moment after the element has left
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function hideAndShow(page) {
  await page.getByRole('button', { name: 'Hide the map' }).click();
  await map(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Show the map' }).click();
  await map(page).locator('[part=row]').first().waitFor();
}

/**
 * Uses an app as its visitor does. All apps have the same controls, so what holds of one framework holds of all.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => void} watch
 */
export async function driveApp(browser, url, watch) {
  const page = await browser.newPage();
  watch(page);
  await page.goto(url);

  // the bundled feed is shown, and the app has heard of it
  await isReady(page, '/feed/feed.json');
  await map(page).locator('[part=row]').first().waitFor();
  assert.equal(await map(page).evaluate(({ status }) => status), 'ready');

  // a number arrives as one: the map's heading stands where the app's outline wants it
  assert.equal(
    await map(page)
      .locator('[part=heading]')
      .evaluate(({ localName }) => localName),
    'h3',
  );

  // an attribute that is there or not follows the app's state
  await map(page).locator('[part=filters]').waitFor();
  await page.getByRole('checkbox', { name: 'Filters' }).uncheck();
  await map(page).locator('[part=filters]').waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Filters' }).check();
  await map(page).locator('[part=filters]').waitFor();

  // an event arrives with its own fields
  await map(page).locator('[part=row]').first().click();
  const chosen = page.locator('output[name=chosen]');
  await page.waitForFunction(() => document.querySelector('output[name=chosen]').textContent !== '');
  assert.match(await chosen.textContent(), /^[a-z0-9-]+$/);

  // the feed follows the app's state
  await page.getByRole('button', { name: 'Another feed' }).click();
  await isReady(page, '/feed/small.json');
  await map(page).locator('[part=row]').filter({ hasText: 'Northmoor Valley' }).waitFor();

  // what is taken away leaves nothing behind
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < 2; round++) await hideAndShow(page);
  const before = await held(page, session);
  for (let round = 0; round < 3; round++) await hideAndShow(page);
  const after = await held(page, session);
  for (const name of ['Nodes', 'JSEventListeners', 'Documents'])
    assert.ok(after[name] - before[name] < LITTLE, `${name} grew from ${before[name]} to ${after[name]}`);
  await page.close();
}
