import { safeUrl } from '../domain/safe-url.ts';
import type { Page, RootContext } from './adapters/adapter.ts';
import { decodeDocument, type RootDocument } from './decode-document.ts';

/**
 * Reads a root document: a feed, or one of the other documents a feed can be made of, with the pages that follow it.
 *
 * @throws FeedError `wrong-shape`, `unsupported-version`
 * @throws the reason of the context's signal when that was aborted
 */
export async function readRoot(page: Page, context: RootContext): Promise<RootDocument> {
  const { json, url } = page;
  const { now } = context;
  if (isFeed(json)) return decodeDocument(json, url, now);
  const { adaptDocument } = await import('./adapters/adapt-document.ts');
  const adapted = await adaptDocument(page, { ...context, resolve: safeUrl });
  // What nobody knows is refused like a feed that is wrong, with what to do about it.
  if (!adapted) return decodeDocument(json, url, now);
  const { header, sources, findings, area } = adapted;
  const root = decodeDocument({ version: '1.0', ...header }, url, now);
  return { ...root, sources, findings: [...root.findings, ...findings], area };
}

/** Whether it is a feed of any version, as far as its first members tell. */
function isFeed(json: unknown): boolean {
  const { type, version } = (json ?? {}) as { type?: unknown; version?: unknown };
  return typeof version === 'string' && /^\d/.test(version) && type !== 'FeatureCollection';
}
