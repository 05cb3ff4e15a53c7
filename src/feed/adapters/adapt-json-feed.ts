import type { Adapter } from './adapter.ts';
import { gatherPages, type Paging } from './gather-pages.ts';
import { Gathered } from './gathered.ts';

/** https://www.jsonfeed.org/version/1.1/, "Pagination". */
const PAGING: Paging = {
  next: ({ json }) => (json as { next_url?: unknown }).next_url,
  records: ({ json }) => (json as { items?: unknown } | null)?.items,
  member: '/next_url',
  maxPages: 10,
  maxRecords: 500,
};

/** Reads a JSON Feed as stories. Its items are those of a feed already, and are shown with a feed's consent only. */
export const adapt: Adapter = async (first, context) => {
  const { pages, findings } = await gatherPages(first, PAGING, context);
  const stories = new Gathered('items');
  for (const page of pages) {
    for (const [index, item] of (page.json as { items: readonly unknown[] }).items.entries())
      stories.add(item, page, `/items/${index}`);
  }
  const { title, language } = first.json as { title?: unknown; language?: unknown };
  return {
    header: { title, languages: language === undefined ? undefined : [language] },
    sources: { stories: stories.source() },
    findings,
  };
};
