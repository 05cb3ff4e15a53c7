import type { FailureFacts } from './explain-failure.ts';
import { FeedError, type FeedErrorDetail, type FeedErrorKind } from './feed-error.ts';
import { withPatience } from '../scheduling/with-patience.ts';

/** Milliseconds that a failure waits for its sentence: the visitor has waited long enough, and has words of their own. */
const PATIENCE = 1000;

/** A failure with its sentence, which is fetched for the first one. Without it the kind and the address have to do. */
export async function failure(kind: FeedErrorKind, facts: FailureFacts & FeedErrorDetail): Promise<FeedError> {
  const words = await withPatience(import('./explain-failure.ts'), PATIENCE);
  return new FeedError(kind, { ...facts, hint: words?.explainFailure(kind, facts) });
}
