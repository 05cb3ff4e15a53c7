import type { Reader } from '../../base/templates/feed-text.ts';
import type { Story } from '../../domain/story.ts';
import type { TranslateStories } from './messages/en.ts';

/** What the views of a story need beside the story. */
export interface StoryContext {
  readonly t: TranslateStories;
  readonly reader: Reader;
  /** Level of the heading of each story. */
  readonly headingLevel: number;
  /** The photo that may be shown and asked for now, if there is one. */
  readonly photoOf: (story: Story) => Story['image'];
  /** Draws what stands for a photo, once it has come: with the same id always the same. */
  readonly createPattern: ((id: string) => SVGSVGElement) | undefined;
  /** The photo at this address cannot be had: the pattern takes its place. */
  readonly onPhotoError: (url: string) => void;
  /** Whether what lies behind a story's content note is shown. */
  readonly isOpen: (story: Story) => boolean;
  readonly onToggle: (story: Story) => void;
  /** Opens the whole story. */
  readonly onRead: (story: Story) => void;
}
