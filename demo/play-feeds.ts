import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { badgeHandlers } from './play-badges.ts';
import { tileHandler } from './play-tiles.ts';

/** How late the slow feed is, in milliseconds. */
const LATE = 6000;

const feature = (id: unknown, coordinates: readonly number[] | null, properties: object): object => ({
  type: 'Feature',
  id,
  geometry: coordinates && { type: 'Point', coordinates },
  properties,
});

const head = {
  version: '1.0',
  title: { en: 'Invented records, for demonstration', cy: 'Cofnodion dychmygol, at ddibenion arddangos' },
  languages: ['en', 'cy'],
};

const library = (town: string, what = ''): object => ({
  name: `Example ${town} Library${what} (invented)`,
  stream: 'library',
  status: 'awarded',
  town,
});

const partlyBad = {
  ...head,
  places: {
    type: 'FeatureCollection',
    features: [
      feature('good', [-1.549, 53.8], library('Leeds')),
      feature('meridian', [0, 51.48], library('Greenwich', ', on the meridian')),
      feature('swapped', [51.48, -3.18], library('Cardiff', ', its coordinates swapped')),
      feature('nowhere', null, library('Bath', ', which has no point')),
      feature('script', [-4.25, 55.86], library('Glasgow', ' <script>alert(1)</script>')),
      feature('nameless', [-5.93, 54.6], { stream: 'library', status: 'awarded' }),
      feature('unheard-of', [-1.26, 51.75], { ...library('Oxford'), status: 'glorious' }),
    ],
  },
};

/** A ring about a place, uneven as areas are. */
const around = (lng: number, lat: number, width: number): number[][] => {
  const ring = Array.from({ length: 36 }, (_, i) => {
    const angle = (i / 18) * Math.PI;
    const far = (width / 2) * (1 + 0.12 * Math.sin(3 * angle) + 0.06 * Math.cos(7 * angle));
    return [lng + far * Math.cos(angle), lat + 0.58 * far * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
};

const group = (id: string, name: string, lng: number, lat: number, width: number): object =>
  feature(id, [lng, lat], {
    name: `${name} group (invented)`,
    areas: [`${name} and around`],
    areaServed: { type: 'Polygon', coordinates: [around(lng, lat, width)] },
  });

const areas = {
  ...head,
  groups: {
    type: 'FeatureCollection',
    features: [
      group('dales', 'Example Dales', -2.1, 54.2, 1.1),
      group('fens', 'Example Fens', 0, 52.6, 1.2),
      group('marches', 'Example Marches', -2.9, 52.4, 1),
      group('glens', 'Example Glens', -4.4, 56.9, 1.6),
      group('coast', 'Example Coast', -3.9, 50.6, 1.2),
    ],
  },
  places: { type: 'FeatureCollection', features: [] },
};

const empty = {
  ...head,
  groups: { type: 'FeatureCollection', features: [] },
  places: { type: 'FeatureCollection', features: [] },
};

const post = (id: number, title: string, words: string): object => ({
  id,
  status: 'publish',
  link: `https://example.org/${id}`,
  date_gmt: `2026-0${id}-02T09:00:00`,
  title: { rendered: `Example post (invented): ${title}` },
  content: { rendered: `<p>${words}</p>` },
});

const posts = [
  post(3, 'the bus', 'Nobody tells you that you have to put out your hand. The third driver <em>stopped anyway</em>.'),
  post(4, 'bread', 'I asked for yeast, and the baker asked what for. Now there is a loaf there with my name on it.'),
];

/** Plays the feeds under `situation/`, which no file answers. Every other request goes out as it is. */
export async function playFeeds(): Promise<void> {
  const feed = new URL('feed/', document.baseURI);
  const worker = setupWorker(
    http.get('*/situation/slow.json', async () => {
      await delay(LATE);
      const root = (await (await fetch(new URL('feed.json', feed))).json()) as Record<string, unknown>;
      return HttpResponse.json({
        ...root,
        groups: new URL('groups.json', feed).href,
        places: new URL('places.json', feed).href,
      });
    }),
    http.get('*/situation/missing.json', () => new HttpResponse('Not found', { status: 404 })),
    http.get('*/situation/partly-bad.json', () => HttpResponse.json(partlyBad)),
    http.get('*/situation/wp-json/wp/v2/posts', () => HttpResponse.json(posts)),
    http.get('*/situation/empty.json', () => HttpResponse.json(empty)),
    http.get('*/situation/areas.json', () => HttpResponse.json(areas)),
    tileHandler,
    ...(await badgeHandlers(head)),
  );
  await worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledFrame: 'bypass',
  });
}
