import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { FEED } from '../light/feed.mjs';
import { circumstances, publish, table } from '../support/figures.mjs';
import { serveSite } from '../support/serve-site.mjs';

const CDN = 'dist/cdn';
const TAGS = readdirSync('src/elements');

/** Mounts and unmounts in a go. The first go brings what is kept for good: code that is loaded late, what `Intl` needs. */
const MOUNTS = 100;

/** How much the heap may have grown after the second go. */
const MOST = 0.05;

const GROUP = {
  type: 'Feature',
  id: 'example-town',
  geometry: { type: 'Point', coordinates: [-1.55, 53.8] },
  properties: { name: 'Example Town (invented)', kind: 'town', status: 'active', nation: 'england' },
};

/** One element after another in the page: shown, waited for, taken out. */
const mountAll = ([tag, times]) =>
  (async () => {
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag);
      element.setAttribute('place', 'example-school');
      const isRead = new Promise((resolve) => element.addEventListener('sanctuary-ready', resolve, { once: true }));
      element.setAttribute('feed', '/feed.json');
      document.body.append(element);
      await isRead;
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      element.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
  })();

/**
 * What each element leaves on the heap when it has come and gone. Needs `npm run build` first.
 *
 * @returns {Promise<boolean>} whether the target is met
 */
export async function compare() {
  if (!existsSync(`${CDN}/autoloader.js`)) throw new Error('There is nothing to measure: run "npm run build" first.');
  const { url, close } = await serveSite(site());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const rows = [];
    for (const tag of TAGS) rows.push({ tag, ...(await measure(browser, url, tag)) });
    const worst = Math.max(...rows.map(({ growth }) => growth));
    const met = worst <= MOST;
    const text = [
      circumstances(browser.version()),
      '',
      table(
        ['element', 'heap after 100, MB', 'after 200, MB', 'growth'],
        rows.map(({ tag, first, second, growth }) => [
          `\`<${tag}>\``,
          (first / 1e6).toFixed(2),
          (second / 1e6).toFixed(2),
          percent(growth),
        ]),
      ),
      '',
      table(
        ['target', 'measured', ''],
        [[`heap within ${percent(MOST)} after ${MOUNTS} mounts`, percent(worst), met ? 'met' : '**not met**']],
      ),
    ].join('\n');
    console.log(text);
    publish('lifetime', text);
    return met;
  } finally {
    await browser.close();
    close();
  }
}

const percent = (part) => `${(part * 100).toFixed(1)} %`;

function site() {
  const feed = { ...FEED, groups: { type: 'FeatureCollection', features: [GROUP] } };
  const files = new Map([['/feed.json', JSON.stringify(feed)]]);
  for (const file of readdirSync(CDN, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.js')) files.set(`/cdn/${file.replaceAll('\\', '/')}`, readFileSync(join(CDN, file), 'utf8'));
  }
  const script = '<script type="module" src="/cdn/autoloader.js"></script>';
  files.set(
    '/',
    `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${script}</head><body></body></html>`,
  );
  return files;
}

async function measure(browser, url, tag) {
  const page = await browser.newPage({ viewport: { width: 1040, height: 740 } });
  page.on('pageerror', (error) => console.error(error));
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.goto(`${url}/`);
  await page.evaluate(mountAll, [tag, MOUNTS]);
  const first = await used();
  await page.evaluate(mountAll, [tag, MOUNTS]);
  const second = await used();
  await page.close();
  process.stderr.write(`${tag}\n`);
  return { first, second, growth: second / first - 1 };
}
