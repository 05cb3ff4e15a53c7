/** Where a request waits for `feed/begun-request.ts`. The name is written in both: this file is to bring no other with it. */
const KEY = Symbol.for('sanctuary-widgets/requests@1');

/** What elements have asked for already: see `feed/shared-documents.ts`. */
const DOCUMENTS = Symbol.for('sanctuary-widgets/documents@1');

/** As `feed/fetch-document.ts` would ask: a test compares them. */
const REQUEST: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin',
  headers: { Accept: 'application/geo+json, application/feed+json, application/json;q=0.9' },
};

/**
 * Asks for the feeds of these elements while the scripts that read them are on their way, which on a slow line saves a whole
 * journey. Where an element's feed is found is simpler here than in `base/feed-url.ts`; where that one finds another, its own
 * request is made as ever.
 *
 * @param elements - in the document and not yet defined, or what stands for them in its markup
 */
export function giveHeadStart(elements: readonly Element[]): void {
  for (const element of elements) {
    try {
      begin(element);
    } catch {
      // what is wrong here the element meets itself, and tells of it
    }
  }
}

function begin(element: Element): void {
  const named =
    element.getAttribute('feed') ||
    element.getAttribute('data-feed') ||
    element.closest('[data-sanctuary-feed]')?.getAttribute('data-sanctuary-feed') ||
    document.querySelector<HTMLMetaElement>('meta[name="sanctuary-feed" i]')?.content;
  if (!named?.trim()) return;
  const url = new URL(named, element.baseURI);
  url.hash = '';
  const page = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
  const requests = (page[KEY] ??= new Map());
  if (!/^https?:$/.test(url.protocol) || requests.has(url.href) || page[DOCUMENTS]?.has(url.href)) return;
  const stop = new AbortController();
  const response = fetch(url, { ...REQUEST, signal: stop.signal });
  response.catch(() => undefined); // whoever takes it tells of it
  requests.set(url.href, { response, stop, at: performance.now() });
}
