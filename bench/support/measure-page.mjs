import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/**
 * Builds a page as it would be published, and opens it in a fresh tab for each measurement.
 *
 * @param {string} root the folder of its index.html
 * @param {(open: (query: string, use: (page, session) => Promise<any>) => Promise<any>, version: string) => Promise<T>} use
 * @param {Readonly<Record<string, string>>} [files] what is served beside the page, by name
 * @returns {Promise<T>} what `use` returned
 * @template T
 */
export async function withPage(root, use, files = {}) {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const shared = { root, configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'es2022' } };
  await build(shared);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const address = server.resolvedUrls.local[0];
    const open = async (query, measure) => {
      const page = await browser.newPage({ viewport: { width: 1040, height: 740 } });
      page.on('pageerror', (error) => console.error(error));
      const session = await page.context().newCDPSession(page);
      await page.goto(`${address}?${query}`);
      const result = await measure(page, session);
      await page.close();
      return result;
    };
    return await use(open, browser.version());
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}
