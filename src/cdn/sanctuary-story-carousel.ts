/** The story carousel in one file, for a page that has no other widget: see `sanctuary-pledge-counter.ts`. */
import '../start-alone.ts';
import { defineSoon } from '../base/define-soon.ts';
import { SanctuaryStoryCarouselElement } from '../elements/sanctuary-story-carousel/sanctuary-story-carousel.ts';

defineSoon('sanctuary-story-carousel', SanctuaryStoryCarouselElement);

export { decodeStories } from '../feed/decode-story.ts';
export { documentFindings, readRoot } from '../feed/reader.ts';
