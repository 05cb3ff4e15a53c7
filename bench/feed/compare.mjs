import { fileURLToPath } from 'node:url';
import { circumstances, median, publish, table } from '../support/figures.mjs';
import { withPage } from '../support/measure-page.mjs';
import { traced } from '../support/trace.mjs';

const ROUNDS = 5;
/** Places up to which no turn of ours may be a long task. Larger feeds are for publishing by group or nation. */
const ASKED = 10_000;
const SIZES = [1_000, 10_000, 100_000];
/** Milliseconds of a long task, by the Long Tasks API. */
const LONG = 50;

const READERS = { ours: '`loadFeed`', parse: '`JSON.parse`, nothing checked' };

/** A feed with so many invented libraries. */
function feedOf(count) {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    id: `library-${index}`,
    geometry: { type: 'Point', coordinates: [-4 + (index % 400) / 100, 51 + (index % 500) / 100] },
    properties: {
      name: `Llyfrgell Tŷ ${index}`,
      stream: 'library',
      status: 'awarded',
      awardedOn: '2024-05-01',
      town: 'Northmoor',
      nation: 'england',
      url: `https://example.org/places/${index}`,
      precision: 'town',
      lastConfirmed: '2025-01-01',
    },
  }));
  return JSON.stringify({ version: '1.0', title: 'A feed', places: { type: 'FeatureCollection', features } });
}

/**
 * What reading a feed takes from the page's thread at a time.
 *
 * @returns {Promise<boolean>} whether no turn of ours is a long task at 10,000 places
 */
export async function compare() {
  const files = Object.fromEntries(SIZES.map((size) => [`${size}.json`, feedOf(size)]));
  return withPage(
    fileURLToPath(new URL('page', import.meta.url)),
    async (open, version) => {
      const rows = [];
      for (const size of SIZES) {
        const runs = { ours: [], parse: [] };
        for (let round = 0; round < ROUNDS; round += 1) {
          console.error(`round ${round + 1} of ${ROUNDS}: ${size}`);
          for (const reader of Object.keys(READERS)) {
            runs[reader].push(await open('', (page) => measure(page, reader, size)));
          }
        }
        for (const [reader, of] of Object.entries(runs)) {
          rows.push({
            size,
            megabytes: Buffer.byteLength(files[`${size}.json`]) / 1e6,
            reader,
            ready: median(of.map(({ ready }) => ready)),
            longest: Math.max(...of.map(({ longest }) => longest)),
          });
        }
      }
      const met = rows.every(({ reader, size, longest }) => reader !== 'ours' || size > ASKED || longest < LONG);
      const text = [circumstances(version), '', resultTable(rows)].join('\n');
      console.log(text);
      publish('feed', text);
      return met;
    },
    files,
  );
}

/**
 * Reads a feed in the page, and how much processor time its longest turn took there: other than time on the clock, that
 * does not grow with what else the machine is doing. Scripts run inside these checkpoints while they read.
 */
async function measure(page, reader, size) {
  await page.waitForFunction('globalThis.read');
  const { result: ready, events } = await traced(page, ['toplevel', 'blink.user_timing'], () =>
    page.evaluate(([name, records]) => globalThis.read(name, records), [reader, String(size)]),
  );
  const [begin, end] = ['begin', 'end'].map((mark) => events.find(({ name }) => name === mark));
  const turns = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === 'BlinkScheduler_PerformMicrotaskCheckpoint' &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts + dur >= begin.ts &&
      ts <= end.ts,
  );
  if (turns.length === 0) throw new Error('the trace shows no script: Chromium has another name for it now');
  return { ready, longest: Math.max(...turns.map(({ tdur }) => tdur)) / 1000 };
}

function resultTable(rows) {
  return table(
    ['places', 'MB', 'read by', 'ready, ms', 'longest turn, ms'],
    rows.map(({ size, megabytes, reader, ready, longest }) => [
      size.toLocaleString('en'),
      megabytes.toFixed(1),
      READERS[reader],
      Math.round(ready).toLocaleString('en'),
      longest.toFixed(longest < 10 ? 1 : 0),
    ]),
  );
}
