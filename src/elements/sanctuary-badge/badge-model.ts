import { pageStanding, type HostStanding } from '../../domain/badge-host.ts';
import { badgeState, type BadgeState } from '../../domain/badge-state.ts';
import type { CredentialVerdict } from '../../domain/credential-verdict.ts';
import type { Place } from '../../domain/place.ts';
import type { FeedError } from '../../feed/feed-error.ts';
import { lastGood, type FeedState } from '../../feed/feed-state.ts';
import type { FeedHeader, FeedView } from '../../feed/feed.ts';

/** What came of looking for a record: `unread` is one that is there and cannot be read, `unknown` one that may be there. */
export type Search = 'found' | 'none' | 'unread' | 'unknown' | 'no-feed';

/** All that a badge knows. */
export interface Badge {
  readonly state: BadgeState;
  readonly search: Search;
  /** The id that was looked for. */
  readonly id: string;
  readonly place: Place | undefined;
  readonly standing: HostStanding;
  /** Of the page that decides the standing; `undefined` where it cannot be told. */
  readonly host: string | undefined;
  readonly verdict: CredentialVerdict | undefined;
  readonly header: FeedHeader | undefined;
  /** When the list was last read, in milliseconds since the epoch. */
  readonly readAt: number | undefined;
  /** Why it could not be read, the last time. */
  readonly error: FeedError | undefined;
}

interface Known {
  readonly feed: FeedState<FeedView>;
  readonly error: FeedError | undefined;
  readonly id: string;
  /** Hosts of the pages it stands on: see `page-hosts.ts`. */
  readonly pages: readonly (string | undefined)[];
  readonly verdict: CredentialVerdict | undefined;
}

/** The record a badge stands for. Of several, the feed has kept the first. */
export function findPlace(feed: FeedState<FeedView>, id: string): Place | undefined {
  return lastGood(feed)?.data.collections.places?.find((place) => place.id === id);
}

/**
 * Works out what a badge says.
 *
 * @returns `undefined` while that is not known: the list has not come yet, or a credential is still being checked
 */
export function badgeOf({ feed, error, id, pages, verdict }: Known): Badge | undefined {
  const loaded = lastGood(feed);
  const place = findPlace(feed, id);
  const { standing, host } = pageStanding(pages, place?.hosts ?? []);
  const about = { id, place, host, standing, verdict, error, header: loaded?.data.header, readAt: loaded?.fetchedAt };
  if (!loaded) return error && { ...about, state: 'could-not-check', search: 'no-feed' };
  if (!place) {
    const search = searchOf(loaded.data, loaded.issues, id);
    return { ...about, search, state: search === 'none' ? 'not-found' : 'could-not-check' };
  }
  const isPending = place.credential !== undefined && verdict === undefined && place.status !== 'lapsed';
  if (isPending && standing !== 'elsewhere') return undefined;
  return { ...about, search: 'found', state: badgeState({ status: place.status, standing, verdict }) };
}

/** Why there is no record: none is said only of a list that was read from end to end. */
function searchOf(
  view: FeedView,
  issues: readonly { readonly severity: string; readonly id?: string | undefined; readonly code: string }[],
  id: string,
): Search {
  if (issues.some((issue) => issue.severity === 'set-aside' && issue.id === id)) return 'unread';
  const isCut = issues.some(({ code }) => /^(too-many-records|page-unread|page-loop|pages-capped)$/.test(code));
  return view.unavailable.length > 0 || view.area || isCut ? 'unknown' : 'none';
}
