import assert from 'node:assert/strict';

/**
 * Reads a site as somebody without script does, and then with it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => void} watch
 */
export async function driveSite(browser, url, watch) {
  const links = (page) => page.locator('sanctuary-map li > a:visible');

  const without = await browser.newPage({ javaScriptEnabled: false });
  watch(without);
  await without.goto(url);
  const count = await links(without).count();
  assert.ok(count > 20, `only ${count} groups can be reached without script`);
  for (const link of await links(without).all()) assert.match(await link.getAttribute('href'), /^https?:\/\//);
  await without.close();

  const page = await browser.newPage();
  watch(page);
  await page.goto(url);
  await page.locator('sanctuary-map[status=ready] [part=row]').first().waitFor();
  assert.equal(await links(page).count(), 0, 'the links still stand beside the widget');
  await page.close();
}
