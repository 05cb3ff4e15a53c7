import type { LitElement } from 'lit';
import type { AreaState } from '../../base/area-records.ts';
import type { BBox } from '../../domain/geo.ts';
import type { FeedHeader } from '../../feed/feed.ts';
import type { MapEngine } from '../../map/map-engine.ts';
import type { Choice } from './choice.ts';
import type { ListingsModel } from './listings-model.ts';
import type { ListingKey } from './map-listings.ts';
import type { TranslateMap } from './messages/catalogue.ts';

/** What the parts of the map that are loaded later know of the rest of it. */
export interface MapContext {
  readonly host: LitElement;
  readonly model: ListingsModel;
  /** What the feed says of itself; nothing before it has come. */
  readonly header: () => FeedHeader | undefined;
  readonly engine: () => MapEngine | undefined;
  /** Whether a server is told which part of the map is looked at: one of tiles, or of a feed that is asked by area. */
  readonly isViewTold: () => boolean;
  /** The words of the widget. */
  readonly t: () => TranslateMap;
  /** The widget's heading. */
  readonly title: () => string;
  /** Tells a screen reader, once things have settled. */
  readonly announce: (words: string) => void;
  readonly choice: () => Choice;
  /** The listing whose details are open. */
  readonly selected: () => ListingKey | undefined;
  /** Whether the visitor has let us know where they are. */
  readonly isLocated: () => boolean;
  /** Takes over what a link asks for. */
  readonly restore: (choice: Choice) => void;
  /** Opens details that a link asks for: focus stays where it is. */
  readonly open: (key: ListingKey) => void;
  /** To be called when a server has been asked what is in a view, and the answer is shown. */
  readonly answered: (bounds: BBox, state: AreaState) => void;
  /** To be called when a part shows more or fewer listings than before: list and map follow, the view stays. */
  readonly narrowed: () => void;
}
