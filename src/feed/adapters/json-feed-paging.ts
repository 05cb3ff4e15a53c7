import type { Paging } from './gather-pages.ts';

/** How a JSON Feed goes from page to page. https://www.jsonfeed.org/version/1.1/, "Pagination". */
export const JSON_FEED_PAGING: Paging = {
  next: ({ json }) => (json as { next_url?: unknown }).next_url,
  records: ({ json }) => (json as { items?: unknown } | null)?.items,
  member: '/next_url',
  maxPages: 10,
  maxRecords: 500,
};
