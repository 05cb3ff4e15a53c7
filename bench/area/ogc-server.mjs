import { createServer } from 'node:http';

/** Where the points lie: around towns, as the records of a network do. Longitude, latitude, share. */
const TOWNS = [
  [-0.1, 51.5, 0.2],
  [-2.2, 53.5, 0.15],
  [-1.9, 52.5, 0.15],
  [-3.2, 51.5, 0.1],
  [-4.2, 55.9, 0.1],
  [-6.3, 53.3, 0.1],
  [-5.9, 54.6, 0.1],
  [-1.5, 54.9, 0.1],
];

/** Numbers between 0 and 1, the same in every run. */
function* numbers(seed) {
  for (;;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield seed / 2_147_483_648;
  }
}

/** Features of invented libraries, most of them near a town. */
function makeFeatures(count) {
  const source = numbers(7);
  const next = () => source.next().value;
  return Array.from({ length: count }, (_, index) => {
    let share = next();
    const [lng, lat] = TOWNS.find(([, , part]) => (share -= part) <= 0) ?? TOWNS[0];
    const spread = next() ** 3 * 1.5;
    const angle = next() * 2 * Math.PI;
    return {
      type: 'Feature',
      id: `library-${index}`,
      geometry: {
        type: 'Point',
        coordinates: [lng + 1.6 * spread * Math.cos(angle), lat + spread * Math.sin(angle)].map((n) => +n.toFixed(5)),
      },
      properties: { name: `Library ${index}`, stream: 'library', status: 'awarded', nation: 'england' },
    };
  });
}

/**
 * A server of OGC API - Features, part 1, as far as a widget asks one: items, `bbox`, `limit`, pages.
 *
 * @returns its address, what it was asked for, and how to stop it
 */
export async function serveFeatures(count) {
  const features = makeFeatures(count);
  const asked = { requests: 0, records: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const box = url.searchParams.get('bbox')?.split(',').map(Number) ?? [-180, -90, 180, 90];
    const limit = Math.min(1000, Number(url.searchParams.get('limit') ?? 10));
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const within = features.filter(({ geometry: { coordinates } }) => {
      const [lng, lat] = coordinates;
      return lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3];
    });
    const page = within.slice(offset, offset + limit);
    asked.requests += 1;
    asked.records += page.length;
    url.searchParams.set('offset', String(offset + limit));
    const links = offset + limit < within.length ? [{ rel: 'next', type: 'application/geo+json', href: url.href }] : [];
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/geo+json' });
    response.end(
      JSON.stringify({
        type: 'FeatureCollection',
        features: page,
        links,
        numberMatched: within.length,
        numberReturned: page.length,
      }),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/collections/libraries/items?limit=1000`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
