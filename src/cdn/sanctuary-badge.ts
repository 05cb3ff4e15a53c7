/** The badge in one file, for a page that has no other widget: see `sanctuary-pledge-counter.ts`. */
import '../start-alone.ts';
import { defineSoon } from '../base/define-soon.ts';
import { SanctuaryBadgeElement } from '../elements/sanctuary-badge/sanctuary-badge.ts';

defineSoon('sanctuary-badge', SanctuaryBadgeElement);

export { decodePlaces } from '../feed/decode-place.ts';
export { documentFindings, readRoot } from '../feed/reader.ts';
