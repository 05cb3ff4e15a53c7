/** The story carousel in one file, for a page that has no other widget: see `sanctuary-pledge-counter.ts`. */
import '../define/sanctuary-story-carousel.ts';

export { decodeStories } from '../feed/decode-story.ts';
export { documentFindings, readRoot } from '../feed/reader.ts';
