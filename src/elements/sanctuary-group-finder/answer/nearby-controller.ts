import { FeedController } from '../../../base/controllers/feed-controller.ts';
import type { ReactiveControllerHost } from 'lit';
import { toKm, type DistanceUnit } from '../../../domain/distance-unit.ts';
import type { Group } from '../../../domain/group.ts';
import type { Place } from '../../../domain/place.ts';
import { placesNear, type StreamCounts } from '../../../domain/places-near.ts';
import { lastGood } from '../../../feed/feed-state.ts';
import type { FinderWords } from './finder-words.ts';
import type { TranslateFinder } from '../messages/catalogue.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** How far from a group something counts as near it: 5 miles, 5 kilometres. */
const NEAR = 5;

/**
 * Counts what is near a group. The places are the largest part of a feed: make one only once there is a group to count them
 * for. Where the feed has them in the same document, they are there already.
 */
export class NearbyController {
  readonly #feed: FeedController;
  #places: readonly Place[] = [];
  readonly #counts = new Map<string, StreamCounts>();

  constructor(host: Host) {
    this.#feed = new FeedController(host, ['places'], () => ({ isQuiet: true }));
  }

  /** Goes over to another feed, where the element has. */
  follow(): void {
    this.#feed.follow();
  }

  /** What is near a group, in words. */
  describe(group: Group, unit: DistanceUnit, t: TranslateFinder, say: FinderWords): string {
    const { state } = this.#feed;
    const data = lastGood(state)?.data;
    if (!data) return state.status === 'failed' ? t('near-failed') : t('near-loading');
    if (data.unavailable.includes('places')) return t('near-failed');
    const distance = say.distance(toKm(NEAR, unit), unit);
    const counts = this.#count(group, data.collections.places ?? [], toKm(NEAR, unit));
    return counts.length > 0 ? t('near', { distance, what: say.streams(counts) }) : t('near-none', { distance });
  }

  /** Counted once for each group: a card is drawn again whenever the pointer crosses it. */
  #count(group: Group, places: readonly Place[], radius: number): StreamCounts {
    if (places !== this.#places) {
      this.#places = places;
      this.#counts.clear();
    }
    const key = `${radius} ${group.id}`;
    const counts = this.#counts.get(key) ?? placesNear(group, places, radius);
    this.#counts.set(key, counts);
    return counts;
  }
}
