// The standard entry point, for Node and browsers: reading a feed without any element.
export { loadFeed, decodeFeed } from './load-feed.ts';
export type { LoadFeedOptions, LoadedFeed } from './load-feed.ts';
export { subscribeFeed } from './subscribe-feed.ts';
export type { FeedSubscription, SubscribeOptions } from './subscribe-feed.ts';
export { AreaQuery } from './adapters/area-query.ts';
export type { AreaAnswer } from './adapters/area-query.ts';
export { mergeArea } from './adapters/merge-area.ts';
export type { StatedConsent } from './adapters/adapter.ts';
export { FeedError } from './feed-error.ts';
export type { FeedErrorKind } from './feed-error.ts';
export type { FeedIssue } from './feed-issue.ts';
export type { FeedState, Loaded } from './feed-state.ts';
export type { AreaSource, CollectionName, Collections, FeedHeader, FeedView } from './feed.ts';
export type { Group } from '../domain/group.ts';
export type { Place } from '../domain/place.ts';
export type { Pledges } from '../domain/pledge.ts';
export type { Story } from '../domain/story.ts';
export type { Text } from '../domain/text.ts';
