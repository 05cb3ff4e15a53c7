import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { circumstances, median, publish, table } from '../support/figures.mjs';
import { serveSite } from '../support/serve-site.mjs';
import { CONTENDERS } from './contenders.mjs';
import { FEED } from './feed.mjs';
import { measure } from './measure.mjs';
import { targets } from './targets.mjs';

const CDN = 'dist/cdn';

/**
 * Whoever steers a browser by its protocol has it note the calls that lead to each request. For that V8 reads the whole script a
 * second time, a millisecond for each 10 kB, which it does for no visitor. So it is to note the places when it first reads it.
 */
const AS_WITHOUT_TOOLS = '--js-flags=--no-enable-lazy-source-positions';

/**
 * The light elements beside the same things written by hand and beside what others have made: how soon each is ready on a
 * slow line, cold, and what it costs. Needs `npm run build` first.
 *
 * @param {string[]} options `--rounds=5`: how often each is measured, in turn, so that a busy moment hits all
 * @returns {Promise<boolean>} whether every target is met
 */
export async function compare(options) {
  if (!existsSync(`${CDN}/autoloader.js`)) throw new Error('There is nothing to measure: run "npm run build" first.');
  const rounds = Number(options.find((option) => option.startsWith('--rounds='))?.slice(9) ?? 5);
  const files = await site();
  const { url, close } = await serveSite(files);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments(), AS_WITHOUT_TOOLS],
  });
  const runs = new Map(CONTENDERS.map(({ name }) => [name, []]));
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const [index, { name, ready }] of CONTENDERS.entries()) {
        runs.get(name).push(await measure(browser, `${url}/${index}.html`, ready));
        process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      }
    }
    return report(runs, files, circumstances(browser.version()), rounds);
  } finally {
    await browser.close();
    close();
  }
}

/** Every file of the site: a page for each contender, the scripts of peers, ours as published, and the feed. */
async function site() {
  const files = new Map([['/feed.json', JSON.stringify(FEED)]]);
  for (const file of readdirSync(CDN, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.js')) files.set(`/cdn/${file.replaceAll('\\', '/')}`, readFileSync(join(CDN, file), 'utf8'));
  }
  for (const [index, { script, source, body, css = '' }] of CONTENDERS.entries()) {
    if (source) for (const [path, text] of await bundle(source)) files.set(path, text);
    const load = script ? `<script type="module" src="${script}"></script>` : '';
    files.set(
      `/${index}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
      <style>${css}</style>${load}</head><body><h1>A page</h1>${body}<p>After it.</p></body></html>`,
    );
  }
  return files;
}

/** A peer as its authors would have it published: bundled and minified, with what it loads later beside it. By path. */
async function bundle(source) {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const name = source.replace(/\.ts$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'es2022',
      lib: { entry: { [name]: `bench/light/page/${source}` }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js', chunkFileNames: `${name}-[hash].js` } },
    },
  });
  const files = readdirSync(outDir).filter((file) => file.endsWith('.js'));
  const texts = files.map((file) => [`/${file}`, readFileSync(join(outDir, file), 'utf8')]);
  rmSync(outDir, { recursive: true });
  return texts;
}

function report(runs, files, when, rounds) {
  const figures = (name) => {
    const own = runs.get(name);
    const script = CONTENDERS.find((contender) => contender.name === name)?.script;
    const middle = Object.keys(own[0]).map((key) => [key, median(own.map((run) => run[key]))]);
    return { ...Object.fromEntries(middle), weight: script ? brotliCompressSync(files.get(script)).length : 0 };
  };
  const verdicts = targets(figures);
  const text = [
    `${when} Medians of ${rounds}, in turn.`,
    '',
    table(
      ['page', 'ready, ms', 'ratio', 'requests', 'bytes', 'script, kB', 'layout shift', 'blocking, ms'],
      CONTENDERS.map(({ name, widget }) => {
        const { ready, requests, bytes, weight, shift, blocking } = figures(name);
        const byHand = CONTENDERS.find((contender) => contender.widget === widget).name;
        const ratio = widget === 'none' || widget === 'all' ? '' : (ready / figures(byHand).ready).toFixed(2);
        const script = weight ? (weight / 1000).toFixed(1) : '';
        return [name, ready.toFixed(0), ratio, requests, bytes, script, shift.toFixed(3), blocking.toFixed(0)];
      }),
    ),
    '',
    table(
      ['target', 'measured', ''],
      verdicts.map(({ target, measured, met }) => [target, measured, met ? 'met' : '**not met**']),
    ),
  ].join('\n');
  console.log(text);
  publish('light', text);
  return verdicts.every(({ met }) => met);
}
