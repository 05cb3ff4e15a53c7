import type { Group } from '../domain/group.ts';
import type { Listing } from '../domain/listing.ts';
import type { Story } from '../domain/story.ts';
import type { FeedError } from '../feed/feed-error.ts';
import type { FeedIssue } from '../feed/feed-issue.ts';

/** Every event of the widgets bubbles and crosses shadow boundaries, so that one listener on the page hears them all. */
const EVERYWHERE: EventInit = { bubbles: true, composed: true };

/** The feed was read and the widget shows it. Fired again after each refresh. */
export class SanctuaryReadyEvent extends Event {
  static readonly type = 'sanctuary-ready';
  /** The feed's absolute URL. */
  readonly url: string;

  constructor(url: string) {
    super(SanctuaryReadyEvent.type, EVERYWHERE);
    this.url = url;
  }
}

/** The feed could not be read. `stale` says whether earlier data is still shown. */
export class SanctuaryErrorEvent extends Event {
  static readonly type = 'sanctuary-error';
  readonly error: FeedError;
  readonly stale: boolean;

  constructor(error: FeedError, stale: boolean) {
    super(SanctuaryErrorEvent.type, EVERYWHERE);
    this.error = error;
    this.stale = stale;
  }
}

/** Records or members of the feed are wrong or look wrong. Meant for whoever publishes the feed. */
export class SanctuaryIssuesEvent extends Event {
  static readonly type = 'sanctuary-issues';
  readonly issues: readonly FeedIssue[];

  constructor(issues: readonly FeedIssue[]) {
    super(SanctuaryIssuesEvent.type, EVERYWHERE);
    this.issues = issues;
  }
}

/** A visitor opened a group, a place or a story; both are `undefined` when they closed what was open. */
export class SanctuarySelectEvent extends Event {
  static readonly type = 'sanctuary-select';
  readonly listing: Listing | undefined;
  readonly story: Story | undefined;

  constructor(listing: Listing | undefined, story?: Story) {
    super(SanctuarySelectEvent.type, EVERYWHERE);
    this.listing = listing;
    this.story = story;
  }
}

/** A visitor points at a group or place, or brings focus to it; `undefined` when they leave it. */
export class SanctuaryPointEvent extends Event {
  static readonly type = 'sanctuary-point';
  readonly listing: Listing | undefined;

  constructor(listing: Listing | undefined) {
    super(SanctuaryPointEvent.type, EVERYWHERE);
    this.listing = listing;
  }
}

/** The finder has answered a visitor: the groups it shows, the nearest first; none when they begin again. */
export class SanctuaryResultsEvent extends Event {
  static readonly type = 'sanctuary-results';
  readonly groups: readonly Group[];

  constructor(groups: readonly Group[]) {
    super(SanctuaryResultsEvent.type, EVERYWHERE);
    this.groups = groups;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sanctuary-ready': SanctuaryReadyEvent;
    'sanctuary-error': SanctuaryErrorEvent;
    'sanctuary-issues': SanctuaryIssuesEvent;
    'sanctuary-select': SanctuarySelectEvent;
    'sanctuary-point': SanctuaryPointEvent;
    'sanctuary-results': SanctuaryResultsEvent;
  }
}
