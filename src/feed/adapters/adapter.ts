import type { RootDocument } from '../decode-document.ts';
import type { AreaSource } from '../feed.ts';
import type { Finding } from '../finding.ts';

/**
 * What whoever puts a widget on a page says of the stories it shows: that the site they come from publishes them with
 * the consent of the people who tell them. It is heard for WordPress posts only, which have nowhere to record consent.
 */
export type StatedConsent = 'stated-by-site';

/** A document as it was fetched, with the absolute URL it came from in the end. */
export interface Page {
  readonly json: unknown;
  readonly url: string;
}

/**
 * Fetches a document that another one names.
 *
 * @param maxBytes the most bytes to read of it
 * @throws FeedError, or the reason of the signal that whoever made the function holds
 */
export type FetchPage = (url: string, maxBytes: number) => Promise<Page>;

/** What a document is read with. */
export interface RootContext {
  /** The present, by which consent is judged. */
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly consent?: StatedConsent | undefined;
  readonly fetchPage: FetchPage;
}

/** A document of another kind, put in the terms of a feed. Its records have yet to pass the feed's own checks. */
export interface Adapted {
  /** Members of a feed's root: checked as those of a feed are. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly sources: RootDocument['sources'];
  readonly findings: readonly Finding[];
  readonly area?: AreaSource | undefined;
}

/**
 * What an adapter is given: beside the context, what the reader has at hand. An adapter that imported it would make the
 * bundler take the reader apart, and every ordinary feed would pay for that.
 */
export interface AdapterContext extends RootContext {
  /** The absolute form of an address, if it is one that may be followed: see `safeUrl`. */
  resolve(href: string, base: string): string | undefined;
}

/** Puts a document of another kind in the terms of a feed, with the pages that follow it. */
export type Adapter = (first: Page, context: AdapterContext) => Promise<Adapted>;
