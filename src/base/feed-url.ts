import { parentThroughShadow } from '../i18n/language.ts';

/**
 * The feed an element is to read: its own `feed` attribute, else the nearest `data-sanctuary-feed` around it (through
 * shadow hosts), else the page's `<meta name="sanctuary-feed">`. Relative URLs are resolved against the document.
 *
 * @returns an absolute URL, or `undefined` when the page names no feed or one that is no http(s) URL
 */
export function resolveFeedUrl(element: Element & { readonly feed?: string | undefined }): string | undefined {
  const named = element.feed?.trim() || inheritedFeed(element) || metaFeed(element.ownerDocument);
  if (!named) return undefined;
  const url = tryUrl(named, element.baseURI);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function inheritedFeed(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = parentThroughShadow(node)) {
    const feed = node.getAttribute('data-sanctuary-feed')?.trim();
    if (feed) return feed;
  }
  return undefined;
}

function metaFeed(document: Document): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="sanctuary-feed" i]')?.content.trim();
}

function tryUrl(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
