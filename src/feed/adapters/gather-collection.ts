import type { Finding } from '../finding.ts';
import type { AdapterContext, Page } from './adapter.ts';
import { gatherPages, type GatheredPages } from './gather-pages.ts';
import { Gathered } from './gathered.ts';
import { GEOJSON_PAGING } from './geojson-paging.ts';
import { JSON_FEED_PAGING } from './json-feed-paging.ts';

const PAGING = { features: GEOJSON_PAGING, items: JSON_FEED_PAGING };

/** One collection out of all the pages of its document. */
export interface GatheredCollection {
  readonly records: Gathered;
  readonly findings: readonly Finding[];
}

/**
 * Reads on from the first page of a collection to its last.
 *
 * @param list the member that holds the records of a page
 * @throws FeedError `wrong-shape` when the first page has no such list
 * @throws the reason of the signal when that was aborted
 */
export async function gatherCollection(
  list: keyof typeof PAGING,
  first: Page,
  context: Pick<AdapterContext, 'fetchPage' | 'resolve' | 'signal'>,
): Promise<GatheredCollection> {
  const { pages, findings }: GatheredPages = await gatherPages(first, PAGING[list], context);
  const records = new Gathered(list);
  for (const page of pages) {
    for (const [index, record] of (page.json as Record<string, readonly unknown[]>)[list]!.entries())
      records.add(record, page, `/${list}/${index}`);
  }
  return { records, findings };
}
