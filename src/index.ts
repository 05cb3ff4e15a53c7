import { defineElement } from './base/define-element.ts';
import { SanctuaryBadgeElement } from './elements/sanctuary-badge/sanctuary-badge.ts';
import { SanctuaryGroupFinderElement } from './elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { SanctuaryMapElement } from './elements/sanctuary-map/sanctuary-map.ts';
import { SanctuaryPledgeCounterElement } from './elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import { SanctuaryStoryCarouselElement } from './elements/sanctuary-story-carousel/sanctuary-story-carousel.ts';

export {
  SanctuaryBadgeElement,
  SanctuaryGroupFinderElement,
  SanctuaryMapElement,
  SanctuaryPledgeCounterElement,
  SanctuaryStoryCarouselElement,
};
export { SanctuaryFilterEvent } from './elements/sanctuary-map/filter-event.ts';
export {
  SanctuaryErrorEvent,
  SanctuaryIssuesEvent,
  SanctuaryPointEvent,
  SanctuaryReadyEvent,
  SanctuaryResultsEvent,
  SanctuarySelectEvent,
} from './base/events.ts';
export { version } from './base/version.ts';
export type { BadgeState } from './domain/badge-state.ts';
export type { Group, GroupStatus, Nation } from './domain/group.ts';
export type { Listing } from './domain/listing.ts';
export type { SortOrder } from './domain/listing-sort.ts';
export type { AwardStatus, Place, Precision } from './domain/place.ts';
export type { Pledges, PledgeMilestone, PledgeSupporter, PledgeTotal } from './domain/pledge.ts';
export type { Consent, Story } from './domain/story.ts';
export type { Stream } from './domain/stream.ts';
export type { LanguageTag, Text } from './domain/text.ts';
export type { FeedError, FeedErrorKind } from './feed/feed-error.ts';
export type { FeedIssue } from './feed/feed-issue.ts';

/** Registers every element under its own tag. Importing this module registers nothing. */
export function defineAll(): void {
  defineElement('sanctuary-badge', SanctuaryBadgeElement);
  defineElement('sanctuary-group-finder', SanctuaryGroupFinderElement);
  defineElement('sanctuary-map', SanctuaryMapElement);
  defineElement('sanctuary-pledge-counter', SanctuaryPledgeCounterElement);
  defineElement('sanctuary-story-carousel', SanctuaryStoryCarouselElement);
}
