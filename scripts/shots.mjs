// Takes pictures of the built demo in the widths and modes every visual change is looked at, into .shots/. With --readme
// it takes the one picture the README shows.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from './browser.mjs';

const WIDTHS = [280, 768, 1280];
const HEIGHT = 900;
const MODES = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  rtl: { lang: 'ar' },
  welsh: { lang: 'cy' },
};
const PAGES = ['index.html', 'map.html'];

await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });

/** Opens a page and waits until its first map is drawn. */
async function open(page, { lang, ...context }, width) {
  const tab = await browser.newPage({ viewport: { width, height: HEIGHT }, ...context });
  await tab.goto(new URL(page, base).href);
  if (lang) await tab.evaluate((tag) => document.querySelector('sanctuary-map').setAttribute('lang', tag), lang);
  const map = tab.locator('sanctuary-map').first();
  await map.scrollIntoViewIfNeeded();
  await map.locator('.mark').first().waitFor();
  await tab.waitForTimeout(500); // fonts and the last of the layout
  return { tab, map };
}

if (process.argv.includes('--readme')) {
  await mkdir('docs/images', { recursive: true });
  const { map } = await open('index.html', MODES.light, 1280);
  await map.screenshot({ path: 'docs/images/map.png' });
} else {
  await mkdir('.shots', { recursive: true });
  for (const page of PAGES) {
    for (const [mode, context] of Object.entries(MODES)) {
      for (const width of WIDTHS) {
        const { tab, map } = await open(page, context, width);
        const name = `.shots/${page.replace('.html', '')}-${mode}-${width}`;
        await map.screenshot({ path: `${name}-map.png` });
        if (mode === 'light' || mode === 'dark') await tab.screenshot({ path: `${name}.png`, fullPage: true });
        await tab.close();
      }
    }
  }
}

await browser.close();
await server.close();
