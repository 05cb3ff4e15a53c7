import type { FeedHeader } from '../feed.ts';

/** Whether a document is on the feed's own origin. @param url absolute */
export function isBeside(url: string, header: Pick<FeedHeader, 'url'>): boolean {
  return new URL(url).origin === new URL(header.url).origin;
}
