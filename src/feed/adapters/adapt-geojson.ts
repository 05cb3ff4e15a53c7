import type { Adapter, Page } from './adapter.ts';
import { gatherPages } from './gather-pages.ts';
import { GEOJSON_PAGING } from './geojson-paging.ts';
import { splitFeatures } from './split-features.ts';

/** Reads a GeoJSON FeatureCollection, or the items of a collection of OGC API - Features, as groups and places. */
export const adapt: Adapter = async (first, context) => {
  const { pages, findings, hasMore } = await gatherPages(first, GEOJSON_PAGING, context);
  const { groups, places } = await splitFeatures(pages, context.signal);
  const read = groups.size + places.size;
  return {
    header: { title: (first.json as { title?: unknown }).title ?? undefined },
    sources: {
      ...(groups.size > 0 && { groups: groups.source() }),
      // Without features of either kind it is an empty list, and not a feed that has none.
      ...((places.size > 0 || groups.size === 0) && { places: places.source() }),
    },
    findings,
    area: isItems(first) && (hasMore || numberMatched(first) > read) ? { url: first.url } : undefined,
  };
};

/**
 * Whether a document says that an OGC API - Features server made it. Every such server answers to `bbox` (part 1,
 * requirement 23), so there is no need to ask for its declaration of conformance.
 */
function isItems({ json }: Page): boolean {
  const { links, numberReturned } = json as { links?: unknown; numberReturned?: unknown };
  return Array.isArray(links) && (typeof numberReturned === 'number' || numberMatched({ json, url: '' }) >= 0);
}

function numberMatched({ json }: Page): number {
  const { numberMatched: number } = json as { numberMatched?: unknown };
  return typeof number === 'number' ? number : -1;
}
