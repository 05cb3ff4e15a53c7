import type { Adapted, Adapter, AdapterContext, Page } from './adapter.ts';

/**
 * Reads a document that is no feed. Each kind has code of its own, fetched for the first document of that kind.
 *
 * @returns `undefined` when it is of no kind that is known
 */
export async function adaptDocument(page: Page, context: AdapterContext): Promise<Adapted | undefined> {
  const load = findAdapter(page.json, context.consent);
  if (!load) return undefined;
  const { adapt } = await load();
  return adapt(page, context);
}

function findAdapter(
  json: unknown,
  consent: AdapterContext['consent'],
): (() => Promise<{ readonly adapt: Adapter }>) | undefined {
  if (Array.isArray(json)) {
    // A site without posts answers with an empty list, which alone says nothing of what it is.
    const isWordpress = json.some(isPost) || (consent !== undefined && json.length === 0);
    return isWordpress ? () => import('./adapt-wordpress.ts') : undefined;
  }
  const { type, version } = (json ?? {}) as { type?: unknown; version?: unknown };
  if (type === 'FeatureCollection') return () => import('./adapt-geojson.ts');
  return typeof version === 'string' && /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/.test(version)
    ? () => import('./adapt-json-feed.ts')
    : undefined;
}

function isPost(item: unknown): boolean {
  const { title, content } = (item ?? {}) as {
    title?: { rendered?: unknown } | null;
    content?: { rendered?: unknown } | null;
  };
  return (title?.rendered ?? content?.rendered) !== undefined;
}
