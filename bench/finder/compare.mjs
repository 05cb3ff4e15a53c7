import { fileURLToPath } from 'node:url';
import { circumstances, median, publish, table } from '../support/figures.mjs';
import { withPage } from '../support/measure-page.mjs';

const SIZES = [1_000, 10_000];
const CONTENDERS = ['ours', 'minisearch'];
const NAMES = { ours: '`<sanctuary-group-finder>`', minisearch: 'MiniSearch' };

/** The processor is made so many times slower, as a cheap phone is. */
const SLOWER = 4;

/** Milliseconds from a key to the list, at 10,000 names. */
const TARGET = 8;

/**
 * Our look-up of names, towns and codes beside MiniSearch: same page, same names, same keys.
 *
 * @param {string[]} options `--rounds=5`: how often each is measured, in turn, so that a busy moment hits both
 * @returns {Promise<boolean>} whether the target is met
 */
export async function compare(options) {
  const rounds = Number(options.find((option) => option.startsWith('--rounds='))?.slice(9) ?? 5);
  return withPage(fileURLToPath(new URL('page', import.meta.url)), async (open, version) => {
    const runs = new Map(SIZES.flatMap((size) => CONTENDERS.map((by) => [`${by} ${size}`, []])));
    for (let round = 1; round <= rounds; round++) {
      for (const size of SIZES) {
        for (const by of CONTENDERS) {
          runs.get(`${by} ${size}`).push(await measure(open, by, size));
          process.stderr.write(`round ${round} of ${rounds}: ${by}, ${size}\n`);
        }
      }
    }
    const figure = (by, size, key) => median(runs.get(`${by} ${size}`).map((run) => run[key]));
    const measured = figure('ours', 10_000, 'p95');
    const met = measured < TARGET;
    const text = [
      `${circumstances(version)} The processor ${SLOWER} times slower. Medians of ${rounds}, in turn.`,
      '',
      resultTable(figure),
      '',
      table(
        ['target', 'measured', ''],
        [[`key to list under ${TARGET} ms at 10,000, p95`, `${measured.toFixed(1)} ms`, met ? 'met' : '**not met**']],
      ),
    ].join('\n');
    console.log(text);
    publish('finder', text);
    return met;
  });
}

/** One measurement in a fresh tab. */
async function measure(open, by, size) {
  return open(`by=${by}&names=${size}`, async (page, session) => {
    await page.waitForFunction('globalThis.bench');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const { ready, keys } = await page.evaluate('bench.type()');
    const sorted = keys.sort((a, b) => a - b);
    return { ready, middle: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)], worst: sorted.at(-1) };
  });
}

function resultTable(figure) {
  const heading = ['names', 'search', 'ready, ms', 'key to list: median, ms', 'p95, ms', 'ratio of p95', 'worst, ms'];
  return table(
    heading,
    SIZES.flatMap((size) =>
      CONTENDERS.map((by) => [
        size.toLocaleString('en'),
        NAMES[by],
        figure(by, size, 'ready').toFixed(0),
        figure(by, size, 'middle').toFixed(1),
        figure(by, size, 'p95').toFixed(1),
        by === 'ours'
          ? `${(figure('minisearch', size, 'p95') / figure('ours', size, 'p95')).toFixed(1)} times faster`
          : '',
        figure(by, size, 'worst').toFixed(1),
      ]),
    ),
  );
}
