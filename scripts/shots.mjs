// Takes pictures of the built demo in the widths and modes every visual change is looked at, into .shots/. With --readme
// it takes the one picture the README shows.
import { readFileSync, readdirSync } from 'node:fs';
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
const PAGES = readdirSync('demo').filter((file) => file.endsWith('.html'));
const WIDGETS =
  'sanctuary-map, sanctuary-group-finder, sanctuary-pledge-counter, sanctuary-story-carousel, sanctuary-badge';

await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });

/** Whether a widget stands in the page as it is written; the builder makes its own. */
const hasWidget = (page) => readFileSync(`demo/${page}`, 'utf8').includes('<sanctuary-');

/** Opens a page and waits until its first widget shows what it has. */
async function open(page, { lang, ...context }, width) {
  const tab = await browser.newPage({ viewport: { width, height: HEIGHT }, ...context });
  await tab.goto(new URL(page, base).href, { waitUntil: 'networkidle' });
  if (!hasWidget(page)) return { tab };
  const widget = tab.locator(WIDGETS).first();
  if (lang) await widget.evaluate((element, tag) => element.setAttribute('lang', tag), lang);
  await widget.scrollIntoViewIfNeeded();
  await tab.waitForFunction((tags) => document.querySelector(tags)?.status === 'ready', WIDGETS);
  if (!(await showsListAlone(widget))) await drawn(widget);
  await tab.waitForTimeout(500); // fonts and the last of the layout
  return { tab, widget };
}

const isMap = (widget) => widget.evaluate(({ localName }) => localName === 'sanctuary-map');
const faces = (widget) => widget.locator('.faces button');

/** Whether it is a map that has its list in front: it draws nothing before it is asked to. */
async function showsListAlone(widget) {
  return (await isMap(widget)) && (await faces(widget).first().isVisible());
}

async function drawn(widget) {
  if (await isMap(widget)) await widget.locator('.mark').first().waitFor();
}

if (process.argv.includes('--readme')) {
  await mkdir('docs/images', { recursive: true });
  const { widget } = await open('index.html', MODES.light, 1280);
  await widget.screenshot({ path: 'docs/images/map.png' });
} else {
  await mkdir('.shots', { recursive: true });
  for (const page of PAGES) {
    for (const [mode, context] of Object.entries(MODES)) {
      for (const width of WIDTHS) {
        const { tab, widget } = await open(page, context, width);
        const name = `.shots/${page.replace('.html', '')}-${mode}-${width}`;
        await widget?.screenshot({ path: `${name}-widget.png` });
        if (!widget || mode === 'light' || mode === 'dark')
          await tab.screenshot({ path: `${name}.png`, fullPage: true });
        if (widget && (await showsListAlone(widget))) {
          await faces(widget).last().click();
          await drawn(widget);
          await tab.waitForTimeout(500);
          await widget.screenshot({ path: `${name}-drawn.png` });
        }
        await tab.close();
      }
    }
  }
}

await browser.close();
await server.close();
