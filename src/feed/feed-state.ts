import type { FeedError } from './feed-error.ts';
import type { FeedIssue } from './feed-issue.ts';

/** A document that was read: what is in it, what was wrong with it, and when it came. */
export interface Loaded<T> {
  readonly data: T;
  readonly issues: readonly FeedIssue[];
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
}

/**
 * The life of one document on a page. Good data once read is kept until better comes: `previous` is what to go on
 * showing while a newer answer is awaited, or after it failed ("stale").
 */
export type FeedState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous?: Loaded<T> | undefined }
  | ({ readonly status: 'ready' } & Loaded<T>)
  | { readonly status: 'failed'; readonly error: FeedError; readonly previous?: Loaded<T> | undefined };

/**
 * What can happen to a document. An abort is not among them: it leaves no trace. `confirmed` is an answer that brought
 * the very document that is known, at the given time.
 */
export type FeedEvent<T> =
  | { readonly type: 'started' }
  | { readonly type: 'succeeded'; readonly loaded: Loaded<T> }
  | { readonly type: 'confirmed'; readonly fetchedAt: number }
  | { readonly type: 'failed'; readonly error: FeedError }
  | { readonly type: 'abandoned' };

/** The last good data of a state, if there is any. */
export function lastGood<T>(state: FeedState<T>): Loaded<T> | undefined {
  if (state.status === 'ready') return state;
  return state.status === 'idle' ? undefined : state.previous;
}

/** The state that follows. Pure: every transition of the union is here and nowhere else. */
export function transition<T>(state: FeedState<T>, event: FeedEvent<T>): FeedState<T> {
  const previous = lastGood(state);
  switch (event.type) {
    case 'started':
      return { status: 'loading', previous };
    case 'succeeded':
      return { status: 'ready', ...event.loaded };
    case 'confirmed':
      return previous ? { ...previous, status: 'ready', fetchedAt: event.fetchedAt } : state;
    case 'failed':
      return { status: 'failed', error: event.error, previous };
    case 'abandoned':
      if (state.status !== 'loading') return state;
      return previous ? { status: 'ready', ...previous } : { status: 'idle' };
  }
}
