import type { Group } from '../domain/group.ts';
import type { Place } from '../domain/place.ts';
import type { Pledges } from '../domain/pledge.ts';
import type { Story } from '../domain/story.ts';
import type { LanguageTag, Text } from '../domain/text.ts';

/** The members of a feed that hold records. Each stands in the document itself or in one of its own. */
export interface Collections {
  readonly groups: readonly Group[];
  readonly places: readonly Place[];
  readonly pledges: Pledges;
  readonly stories: readonly Story[];
}
export type CollectionName = keyof Collections;
export const COLLECTION_NAMES: readonly CollectionName[] = ['groups', 'places', 'pledges', 'stories'];

/** Who answers for a feed. */
export interface FeedPublisher {
  readonly name: Text;
  readonly url?: string | undefined;
  readonly removals?: string | undefined;
  /** The absolute URL of the keys it signs credentials with, a JWK Set. */
  readonly keys?: string | undefined;
  /** The `id`s of credentials it has taken back. */
  readonly revoked: readonly string[];
}

/** What a feed says of itself. */
export interface FeedHeader {
  /** The absolute URL the document came from. */
  readonly url: string;
  readonly version: string;
  readonly title?: Text | undefined;
  /** ISO 8601 date-time. */
  readonly updated?: string | undefined;
  readonly languages: readonly LanguageTag[];
  readonly licence?: string | undefined;
  readonly publisher?: FeedPublisher | undefined;
  /** Seconds after which to look again. */
  readonly maxAge: number;
}

/** A server that gives the records of a box on the map: more than were read at once. `AreaQuery` asks it. */
export interface AreaSource {
  /** The absolute URL of an OGC API - Features collection's items. */
  readonly url: string;
}

/** What an element sees: the header, and of the collections it asked for, those that could be read. */
export interface FeedView {
  readonly header: FeedHeader;
  readonly collections: Partial<Collections>;
  /** Collections that were asked for, that the feed has, and that could not be read this time. */
  readonly unavailable: readonly CollectionName[];
  /** Present when there are more groups and places than were read, and the map can ask for those of a box. */
  readonly area?: AreaSource;
}
