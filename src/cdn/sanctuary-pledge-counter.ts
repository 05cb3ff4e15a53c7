/**
 * The pledge counter in one file, for a page that has no other widget: with Lit, and with what reads a feed and its
 * pledges, so that nothing has to be waited for but the feed. Everything else is still fetched only when it is needed.
 */
import '../start-alone.ts';
import { defineSoon } from '../base/define-soon.ts';
import { SanctuaryPledgeCounterElement } from '../elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';

defineSoon('sanctuary-pledge-counter', SanctuaryPledgeCounterElement);

// Named here, they come in this file and not in files of their own.
export { decodePledges } from '../feed/decode-pledges.ts';
export { documentFindings, readRoot } from '../feed/reader.ts';
