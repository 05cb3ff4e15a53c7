import { fileURLToPath } from 'node:url';
import { circumstances, median, publish, table } from '../support/figures.mjs';
import { withPage } from '../support/measure-page.mjs';
import { traced } from '../support/trace.mjs';
import { feedOf } from './feed.mjs';
import { measureLoad } from './load.mjs';

const SIZES = [1_000, 10_000];
const NAMES = { ours: '`<sanctuary-group-finder>`', peer: 'MiniSearch' };

/** The processor is made so many times slower, as a cheap phone is. */
const SLOWER = 4;

/** Milliseconds from a key to the list, at 10,000 groups. */
const TARGET = 8;

/**
 * The finder opened cold; then in a page beside a field that MiniSearch answers: same page, same names, same keys, in turn.
 *
 * @param {string[]} options `--rounds=5`: how often every key is pressed. A key's figure is the median of its rounds, so that
 *   what else the machine does weighs little
 * @returns {Promise<boolean>} whether the target is met
 */
export async function compare(options) {
  const rounds = Number(options.find((option) => option.startsWith('--rounds='))?.slice(9) ?? 5);
  const feeds = Object.fromEntries(SIZES.map((size) => [`feed-${size}.json`, JSON.stringify(feedOf(size))]));
  const cold = await measureLoad(rounds);
  const measureAll = async (open, version) => {
    const runs = new Map(SIZES.map((size) => [size, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const size of SIZES) {
        runs.get(size).push(await measure(open, size));
        process.stderr.write(`round ${round} of ${rounds}: ${size}\n`);
      }
    }
    const figures = new Map(SIZES.map((size) => [size, figuresOf(runs.get(size))]));
    const measured = figures.get(10_000).ours.middle;
    const met = measured < TARGET;
    const text = [
      `${circumstances(version)} The processor ${SLOWER} times slower. Medians of ${rounds}, in turn.`,
      '',
      resultTable(figures),
      '',
      'Opened cold on slow 4G:',
      '',
      cold,
      '',
      table(
        ['target', 'measured', ''],
        [[`key to list under ${TARGET} ms at 10,000`, `${measured.toFixed(1)} ms`, met ? 'met' : '**not met**']],
      ),
    ].join('\n');
    console.log(text);
    publish('finder', text);
    return met;
  };
  return withPage(fileURLToPath(new URL('page', import.meta.url)), measureAll, feeds);
}

/** One round in a fresh tab. */
function measure(open, size) {
  return open(`groups=${size}`, async (page, session) => {
    await page.waitForFunction('globalThis.bench');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const { result, events } = await traced(page, ['blink.user_timing'], () => page.evaluate('bench.type()'));
    return { ...result, processor: { ours: processorTimes(events, 'ours'), peer: processorTimes(events, 'peer') } };
  });
}

/** Milliseconds of processor time from each key to its list, the throttling included, in the order of the keys. */
function processorTimes(events, by) {
  const times = (mark) =>
    events
      .filter(({ name, tts }) => name === `${by}:${mark}` && tts !== undefined)
      .sort((a, b) => a.ts - b.ts)
      .map(({ tts }) => tts / 1000);
  const [keys, lists] = [times('key'), times('list')];
  if (keys.length === 0 || keys.length !== lists.length) throw new Error('the trace lacks the marks of the keys');
  return keys.map((key, index) => lists[index] - key);
}

/** Of each key the median of its rounds, and of those what is usual and what is worst. */
function figuresOf(runs) {
  const of = (by) => {
    const each = (of) => runs[0].keys.map((_, index) => median(runs.map((run) => of(run, index))));
    const keys = each((run, index) => run.keys[index][by]).sort((a, b) => a - b);
    return {
      processor: median(each((run, index) => run.processor[by][index])),
      ready: median(runs.map((run) => run.ready[by])),
      middle: median(keys),
      p95: keys[Math.floor(keys.length * 0.95)],
      worst: keys.at(-1),
    };
  };
  const longest = median(runs.map((run) => run.longest));
  return { ours: { ...of('ours'), longest }, peer: of('peer') };
}

function resultTable(figures) {
  const heading = ['groups', 'search', 'ready, ms', 'longest task, ms', 'key to list: median, ms', 'ratio'];
  const rows = [...figures].flatMap(([size, both]) =>
    Object.entries(both).map(([by, { ready, longest, middle, p95, worst, processor }]) => [
      size.toLocaleString('en'),
      NAMES[by],
      ready.toFixed(0),
      longest === undefined ? '' : longest > 0 ? longest.toFixed(0) : 'under 50',
      middle.toFixed(1),
      ratio(by, both, 'middle'),
      p95.toFixed(1),
      ratio(by, both, 'p95'),
      worst.toFixed(1),
      processor.toFixed(1),
    ]),
  );
  return table([...heading, 'p95, ms', 'ratio', 'worst, ms', 'processor: median, ms'], rows);
}

/** How ours compares with the peer, in its own row. */
function ratio(by, { ours, peer }, key) {
  if (by !== 'ours') return '';
  const times = peer[key] / ours[key];
  return times >= 1 ? `${times.toFixed(1)} times faster` : `${(1 / times).toFixed(1)} times slower`;
}
