/** The badge in one file, for a page that has no other widget: see `sanctuary-pledge-counter.ts`. */
import '../define/sanctuary-badge.ts';

export { decodePlaces } from '../feed/decode-features.ts';
export { documentFindings, readRoot } from '../feed/reader.ts';
