import type { Page } from './adapter.ts';
import type { Paging } from './gather-pages.ts';

interface Link {
  readonly rel?: unknown;
  readonly type?: unknown;
  readonly href?: unknown;
}

/** The first link of a kind (RFC 8288) in a GeoJSON document, if it leads to JSON or does not say to what. */
export function linkOf({ json }: Page, rel: string): unknown {
  const { links } = json as { links?: unknown };
  if (!Array.isArray(links)) return undefined;
  const found = (links as readonly (Link | null)[]).find(
    (link) => link?.rel === rel && (typeof link.type !== 'string' || link.type.includes('json')),
  );
  return found?.href;
}

/** How OGC API - Features, part 1, section 7.15 (and pages of GeoJSON made in its manner) goes from page to page. */
export const GEOJSON_PAGING: Paging = {
  next: (page) => linkOf(page, 'next'),
  records: ({ json }) => (json as { features?: unknown } | null)?.features,
  member: '/links',
  maxPages: 50,
  maxRecords: 20_000,
};
