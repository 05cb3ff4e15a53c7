import { http, HttpResponse } from 'msw';
import { mockNetwork } from './msw.ts';

let served = 0;

/** A feed on the mocked network. */
export interface ServedFeed {
  readonly url: string;
  /** How often it was asked for. */
  requests: number;
  /** What is answered from now on: JSON, a response, or a function that makes either. */
  body: unknown;
}

/** Serves a feed at an address of its own. */
export async function serveFeed(body: unknown): Promise<ServedFeed> {
  const feed: ServedFeed = { url: `https://feeds.example/${++served}/feed.json`, requests: 0, body };
  (await mockNetwork()).use(
    http.get(feed.url, async () => {
      feed.requests++;
      const now: unknown = typeof feed.body === 'function' ? await (feed.body as () => unknown)() : feed.body;
      return now instanceof Response ? now.clone() : HttpResponse.json(now as object);
    }),
  );
  return feed;
}

/** An answer that is under way until it is let go. */
export function held(body: unknown): { readonly body: () => Promise<unknown>; release: () => void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  return { body: () => gate.then(() => body), release: () => release() };
}
