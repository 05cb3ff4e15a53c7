import type { Configuration } from './model/configuration.ts';
import type { FeedNames } from './model/feed-names.ts';

/** What surrounds the widget in the preview. */
export interface Stage {
  readonly width: '280' | '480' | '768' | 'full';
  readonly lang: string;
  readonly page: 'visitor' | 'light' | 'dark';
}

/** What the views of the builder show, and what they ask of it. */
export interface BuilderContext {
  readonly configuration: Configuration;
  readonly stage: Stage;
  /** What is wrong with what was typed, by the name of the field. */
  readonly faults: ReadonlyMap<string, string>;
  /** The names in the feed that the preview shows. */
  readonly names: FeedNames | undefined;
  /** How far the reading of the feed in `configuration` has come; `offered` while nobody has asked for it. */
  readonly reading: 'none' | 'offered' | 'reading' | 'read' | 'failed';
  /** Servers that a link to this page has filled in. */
  readonly foreign: readonly string[];
  readonly choose: (change: Partial<Configuration>) => void;
  /** Sets one of the fields that are no attribute, if it is as it should be. */
  readonly fill: (name: 'feed' | 'files' | 'words' | 'href', value: string) => void;
  /** Sets an attribute; `undefined` leaves it as it is by itself. */
  readonly setOption: (name: string, value: string | undefined) => void;
  readonly setStage: (change: Partial<Stage>) => void;
  readonly readFeed: () => void;
  /** Copies the words of an element, called by a name such as "the snippet", and says so. */
  readonly copy: (name: string, shown: Element | null) => void;
}
