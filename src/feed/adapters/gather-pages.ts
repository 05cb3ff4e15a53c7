import { FeedError } from '../feed-error.ts';
import type { Finding, FindingCode } from '../finding.ts';
import type { AdapterContext, Page } from './adapter.ts';

/** How one kind of document says that there is more of it. */
export interface Paging {
  /** The address of the next page as the page gives it; `undefined` on the last. */
  next(page: Page): unknown;
  /** The records of a page; anything but a list if it is of another shape. */
  records(page: Page): unknown;
  /** JSON Pointer of the member that names the next page, for issues. */
  readonly member: string;
  readonly maxPages: number;
  readonly maxRecords: number;
  /** Whether a failure is only this kind's way to say that the page before was the last. */
  isEnd?(error: unknown): boolean;
}

export interface GatheredPages {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
  /** Whether there is more that was left unread because it is too much. */
  readonly hasMore: boolean;
}

/** Milliseconds after which no other page is begun: as long as a single document may take. */
const MAX_TIME = 20_000;

/** Bytes of a page after the first. */
const MAX_PAGE_BYTES = 8_000_000;

/**
 * Follows a document from page to page, one at a time, until there are no more or it has been enough. Whatever goes wrong
 * with a later page, the pages before it are kept and an issue tells of it.
 *
 * @throws FeedError `wrong-shape` when the first has no records
 * @throws the reason of the signal when that was aborted
 */
export async function gatherPages(
  first: Page,
  paging: Paging,
  { fetchPage, resolve, signal }: Pick<AdapterContext, 'fetchPage' | 'resolve' | 'signal'>,
): Promise<GatheredPages> {
  const pages = [first];
  const visited = new Set([withoutHash(first.url)]);
  const deadline = performance.now() + MAX_TIME;
  let page = first;
  let list = listOf(paging, first);
  if (!list) throw new FeedError('wrong-shape', { url: first.url, hint: 'it has no list of records' });
  let count = list.length;
  const firstIds = new Set([idOf(list[0])]);
  const end = (code?: FindingCode, detail?: string): GatheredPages => ({
    pages,
    findings: code ? [{ severity: 'set-aside', code, path: paging.member, document: page.url, detail }] : [],
    hasMore: code === 'pages-capped',
  });
  for (;;) {
    const href = paging.next(page);
    if (href === undefined || href === null) return end();
    const absolute = typeof href === 'string' ? resolve(href, page.url) : undefined;
    if (absolute === undefined) return end('unsafe-link');
    const url = asEncrypted(absolute, page.url);
    if (visited.has(url)) return end('page-loop');
    if (pages.length >= paging.maxPages || count >= paging.maxRecords || performance.now() > deadline)
      return end('pages-capped');
    visited.add(url);
    let next: Page;
    try {
      next = await fetchPage(url, MAX_PAGE_BYTES);
    } catch (error) {
      signal?.throwIfAborted();
      return paging.isEnd?.(error) ? end() : end('page-unread', FeedError.from(error, url).message);
    }
    list = listOf(paging, next);
    if (!list) return end('page-unread', `wrong-shape: it has no list of records (${url})`);
    // A server that pays no heed to which page is asked for gives the first for ever, at ever new addresses.
    const id = idOf(list[0]);
    const landed = withoutHash(next.url);
    if ((landed !== url && visited.has(landed)) || (id !== undefined && firstIds.has(id))) return end('page-loop');
    visited.add(landed);
    firstIds.add(id);
    count += list.length;
    pages.push(next);
    page = next;
  }
}

function listOf(paging: Paging, page: Page): readonly unknown[] | undefined {
  const records = paging.records(page);
  return Array.isArray(records) ? records : undefined;
}

/** A server behind a proxy often takes itself to be on http. What began encrypted goes on encrypted. */
function asEncrypted(url: string, base: string): string {
  return withoutHash(base.startsWith('https:') ? url.replace(/^http:/, 'https:') : url);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}

function idOf(record: unknown): string | number | undefined {
  const id = (record as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
