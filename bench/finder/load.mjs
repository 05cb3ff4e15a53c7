import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { measure } from '../light/measure.mjs';
import { median, table } from '../support/figures.mjs';
import { serveSite } from '../support/serve-site.mjs';
import { feedOf } from './feed.mjs';

const CDN = 'dist/cdn';
const TAG = 'sanctuary-group-finder';
const FEED = feedOf(100);
const inside = (selector) => `document.querySelector('${TAG}')?.shadowRoot?.querySelector('${selector}')`;

/** Milliseconds from typing into the field until something is suggested. */
const suggestsAfter = (typed) => `new Promise((resolve) => {
  const start = performance.now();
  const look = () => {
    const field = ${inside('input')};
    field.focus();
    field.value = ${JSON.stringify(typed)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (${inside('[role="option"]')}) resolve(performance.now() - start);
    else requestAnimationFrame(look);
  };
  look();
})`;

/**
 * The finder opened cold on slow 4G with a processor four times slower: when it can be used, and when the data has come that
 * is asked for by the first focus. A group's name is answered before it, a postcode only with it.
 *
 * @param {number} rounds
 * @returns {Promise<string>} a table
 */
export async function measureLoad(rounds) {
  if (!existsSync(`${CDN}/autoloader.js`)) throw new Error('There is nothing to measure: run "npm run build" first.');
  const { url, close } = await serveSite(site());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const runs = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      runs.push(await measure(browser, `${url}/index.html`, `!!${inside('input')}`, useIt));
      process.stderr.write(`round ${round} of ${rounds}: cold\n`);
    }
  } finally {
    await browser.close();
    close();
  }
  const middle = (key) => median(runs.map((run) => run[key])).toFixed(0);
  return table(
    [
      'field there, ms',
      'requests',
      'bytes',
      'then: a group is suggested, ms',
      'a postcode is suggested, ms',
      'blocking, ms',
    ],
    [['ready', 'requests', 'bytes', 'group', 'postcode', 'blocking'].map(middle)],
  );
}

/** As soon as there is a field. */
async function useIt(page) {
  const group = await page.evaluate(suggestsAfter(FEED.groups.features[0].properties.name));
  return { group, postcode: await page.evaluate(suggestsAfter('LS1')) };
}

function site() {
  const files = new Map([['/feed.json', JSON.stringify(FEED)]]);
  for (const file of readdirSync(CDN, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.js')) files.set(`/cdn/${file.replaceAll('\\', '/')}`, readFileSync(join(CDN, file), 'utf8'));
  }
  const head = `<meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
    <style>${TAG} { display: block; min-height: 21rem }</style>
    <script type="module" src="/cdn/autoloader.js"></script>`;
  files.set(
    '/index.html',
    `<!doctype html><html lang="en"><head>${head}</head><body><${TAG} feed="/feed.json"></${TAG}></body></html>`,
  );
  return files;
}
