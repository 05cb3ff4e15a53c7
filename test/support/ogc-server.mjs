import { readFileSync } from 'node:fs';

/** Records a page where nobody asks for a number: so few that reading the collection ends before its end. */
const A_PAGE = 1;

/**
 * A small server of OGC API - Features (part 1): the items of one collection by pages, with `limit`, `offset` and `bbox`.
 *
 * @param file a GeoJSON FeatureCollection of points
 * @returns what a question is answered with, as `{ headers, body }`
 */
export function ogcServer(file) {
  const { features } = JSON.parse(readFileSync(file, 'utf8'));

  return (url) => {
    const { searchParams } = url;
    const [west, south, east, north] = (searchParams.get('bbox') ?? '-180,-90,180,90').split(',').map(Number);
    const matched = features.filter(({ geometry }) => {
      const [lng, lat] = geometry?.coordinates ?? [];
      return lng >= west && lng <= east && lat >= south && lat <= north;
    });
    const offset = Number(searchParams.get('offset') ?? 0);
    const end = offset + Number(searchParams.get('limit') ?? A_PAGE);
    const next = new URL(url);
    next.searchParams.set('offset', end);
    const returned = matched.slice(offset, end);
    return {
      headers: { 'Content-Type': 'application/geo+json', 'Access-Control-Allow-Origin': '*' },
      body: JSON.stringify({
        type: 'FeatureCollection',
        numberMatched: matched.length,
        numberReturned: returned.length,
        links: [
          { rel: 'self', type: 'application/geo+json', href: url.href },
          ...(end < matched.length ? [{ rel: 'next', type: 'application/geo+json', href: next.href }] : []),
        ],
        features: returned,
      }),
    };
  };
}
