import { fileURLToPath } from 'node:url';
import { circumstances, publish, table } from '../support/figures.mjs';
import { withPage } from '../support/measure-page.mjs';
import { serveFeatures } from './ogc-server.mjs';

const RECORDS = 100_000;
/** The most records a map goes on with. */
const LIMIT = 20_000;
/** Megabytes by which the heap may grow over the whole journey. */
const GROWTH = 15;
/** Milliseconds without a request after which a view counts as answered: a map rests for 300 before it asks. */
const QUIET = 1_200;

const zoomIn = 'Zoom in';
const pan = (to) => `Move the map ${to}`;

/** From the whole of Britain and Ireland into a town, and from there over the country. */
const JOURNEY = [
  { name: 'first view', presses: [] },
  { name: 'three levels nearer', presses: [zoomIn, zoomIn, zoomIn] },
  { name: 'back', presses: ['Zoom out', 'Zoom out', 'Zoom out'] },
  { name: 'four levels nearer', presses: [zoomIn, zoomIn, zoomIn, zoomIn] },
  ...['south', 'south', 'east', 'east', 'north', 'north', 'west', 'west', 'west', 'south'].map((to) => ({
    name: `to the ${to}`,
    presses: [pan(to), pan(to), pan(to)],
  })),
];

/**
 * A visitor's journey over a server with 100,000 records: what is asked for, what is kept, what it costs.
 *
 * @returns {Promise<boolean>} whether what is kept stays within its limits
 */
export async function compare() {
  const server = await serveFeatures(RECORDS);
  try {
    return await withPage(fileURLToPath(new URL('page', import.meta.url)), (open, version) =>
      open(`feed=${encodeURIComponent(server.url)}`, async (page, session) => {
        await page.waitForFunction('globalThis.bench?.marks() > 0');
        await page.evaluate((name) => globalThis.bench.press(name), 'Move the map');
        const stations = [];
        for (const { name, presses } of JOURNEY) stations.push(await visit(name, presses, { server, page, session }));
        const known = Math.max(...stations.map((station) => station.known));
        const growth = stations.at(-1).heap - stations[0].heap;
        const text = [circumstances(version), '', resultTable(stations)].join('\n');
        console.log(text);
        publish('area', text);
        return known <= LIMIT && growth <= GROWTH;
      }),
    );
  } finally {
    server.close();
  }
}

/** Goes there, waits until the server has been quiet for a while, and takes the figures. */
async function visit(name, presses, { server, page, session }) {
  const before = { ...server.asked };
  for (const press of presses) {
    await page.evaluate((label) => globalThis.bench.press(label), press);
    await page.waitForTimeout(300);
  }
  for (let seen = -1; seen !== server.asked.requests;) {
    seen = server.asked.requests;
    await page.waitForTimeout(QUIET);
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  const [known, marks, hasMore, longest] = await page.evaluate(() => {
    const { bench } = globalThis;
    return [bench.known(), bench.marks(), bench.hasMore(), bench.longestTask()];
  });
  return {
    name,
    requests: name === 'first view' ? server.asked.requests : server.asked.requests - before.requests,
    records: name === 'first view' ? server.asked.records : server.asked.records - before.records,
    known,
    marks,
    hasMore,
    longest,
    heap: (usedSize + backingStorageSize) / 2 ** 20,
  };
}

function resultTable(stations) {
  const number = (value) => value.toLocaleString('en', { maximumFractionDigits: 0 });
  return table(
    [
      'view',
      'requests',
      'records that came',
      'records kept',
      'marks',
      'says there is more',
      'longest task, ms',
      'heap, MB',
    ],
    stations.map(({ name, requests, records, known, marks, hasMore, longest, heap }) => [
      name,
      number(requests),
      number(records),
      number(known),
      marks,
      hasMore ? 'yes' : '',
      longest === 0 ? 'under 50' : number(longest),
      heap.toFixed(1),
    ]),
  );
}
