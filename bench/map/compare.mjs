import { fileURLToPath } from 'node:url';
import { circumstances, median, publish, table } from '../support/figures.mjs';
import { withPage } from '../support/measure-page.mjs';
import { targets } from './targets.mjs';

const SIZES = [1_000, 10_000, 100_000];
const CONTENDERS = ['ours', 'markercluster'];
const NAMES = { ours: '`<sanctuary-map>`', markercluster: 'Leaflet.markercluster' };

/**
 * Our map engine beside Leaflet.markercluster: same page, same version of Leaflet, same outline, same places.
 *
 * @param {string[]} options `--rounds=5`: how often each is measured, in turn, so that a busy moment hits both
 * @returns {Promise<boolean>} whether every target is met
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
    const figures = (by, size) => middle(runs.get(`${by} ${size}`));
    const verdicts = targets(figures);
    const text = [
      `${circumstances(version)} Medians of ${rounds}, in turn.`,
      '',
      resultTable(figures),
      '',
      table(
        ['target', 'measured', ''],
        verdicts.map(({ target, measured, met }) => [target, measured, met ? 'met' : '**not met**']),
      ),
    ].join('\n');
    console.log(text);
    publish('map', text);
    return verdicts.every(({ met }) => met);
  });
}

/** One measurement in a fresh tab, and one more for the heap without marks. */
async function measure(open, by, size) {
  const empty = await open(`by=${by}&places=${size}&draw=0`, async (page, session) => {
    await draw(page, session);
    return heap(session);
  });
  return open(`by=${by}&places=${size}`, async (page, session) => {
    const drawn = await draw(page, session);
    const full = await heap(session);
    const frames = (await page.evaluate('bench.move()')).sort((a, b) => a - b);
    return {
      ...drawn,
      heap: full.objects - empty.objects,
      buffers: full.buffers - empty.buffers,
      frame: frames[Math.floor(frames.length * 0.95)],
    };
  });
}

/** Begins with no garbage of the feed's, whose collection would fall on whichever map comes next. */
async function draw(page, session) {
  await page.waitForFunction('globalThis.bench');
  await session.send('HeapProfiler.collectGarbage');
  return page.evaluate('bench.draw()');
}

/** What is alive, in megabytes: objects of the script, and the memory of its typed arrays. */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return { objects: usedSize / 2 ** 20, buffers: backingStorageSize / 2 ** 20 };
}

function middle(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));
}

function resultTable(figures) {
  const heading = [
    'places',
    'map',
    'first marks, ms',
    'ratio',
    'blocking, ms',
    'longest task, ms',
    'heap, MB',
    'typed arrays, MB',
    'frame p95, ms',
    'marks',
  ];
  return table(
    heading,
    SIZES.flatMap((size) =>
      CONTENDERS.map((by) => {
        const { first, blocking, longest, heap: objects, buffers, frame, marks } = figures(by, size);
        const ratio = by === 'ours' ? `${(figures('markercluster', size).first / first).toFixed(1)} times faster` : '';
        const task = longest === 0 ? 'under 50' : longest.toFixed(0);
        return [
          size.toLocaleString('en'),
          NAMES[by],
          first.toFixed(0),
          ratio,
          blocking.toFixed(0),
          task,
          objects.toFixed(1),
          buffers.toFixed(1),
          frame.toFixed(1),
          marks,
        ];
      }),
    ),
  );
}
