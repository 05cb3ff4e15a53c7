import type { StatusEntry } from '../../domain/status-entry.ts';
import type { DocumentText } from '../document-text.ts';
import type { DocumentStore } from '../document-store.ts';
import { FeedError } from '../feed-error.ts';
import { lastGood } from '../feed-state.ts';
import type { FeedHeader } from '../feed.ts';
import { documentStore } from '../store-registry.ts';
import { isBeside } from './is-beside.ts';
import { isTakenBack, type StatusContext } from './read-status.ts';

/** What the lists say of a credential: `good` is that none takes it back. */
type Finding = 'good' | 'revoked' | 'status-unknown';

/**
 * Looks a credential up in the lists it names, and again whenever they are looked at anew. A list elsewhere than on the
 * feed's own origin is not asked for: its server would learn of every visitor.
 *
 * @param onFinding never called before this function has returned, nor after it was ended
 * @returns ends it
 */
export function followStatus(
  entries: readonly StatusEntry[],
  { header, ...context }: StatusContext & { readonly header: FeedHeader },
  onFinding: (finding: Finding) => void,
): () => void {
  let run = 0;
  const lists = entries.map((entry) => ({ entry, store: storeOf(entry.list, header) }));
  const look = async (): Promise<void> => {
    const own = ++run;
    const findings = await Promise.all(lists.map(({ entry, store }) => find(entry, store, context)));
    if (own !== run || findings.includes(undefined)) return;
    onFinding((['revoked', 'status-unknown'] as const).find((bad) => findings.includes(bad)) ?? 'good');
  };
  const leave = lists.map(({ store }) =>
    store?.subscribe(
      () => void look(),
      () => header.maxAge,
    ),
  );
  void look();
  return () => {
    run++;
    for (const each of leave) each?.();
  };
}

function storeOf(url: string, header: FeedHeader): DocumentStore<DocumentText> | undefined {
  if (!isBeside(url, header)) return undefined;
  return documentStore('status', url, (document) => {
    if (isBeside(document.url, header)) return Promise.resolve({ data: document, issues: [] });
    throw new FeedError('wrong-shape', { url, hint: 'the status list is not where the feed is' });
  });
}

/** What one list says; `undefined` while it is on its way. */
async function find(
  entry: StatusEntry,
  store: DocumentStore<DocumentText> | undefined,
  context: StatusContext,
): Promise<Finding | undefined> {
  const list = store && lastGood(store.state)?.data;
  if (store && !list && store.state.status !== 'failed') return undefined;
  try {
    if (!list)
      throw store?.state.status === 'failed' ? store.state.error : new TypeError('it is not where the feed is');
    return (await isTakenBack(list, entry, context)) ? 'revoked' : 'good';
  } catch (cause) {
    console.warn(`sanctuary-widgets: the status list ${entry.list} could not be relied upon.`, cause);
    return 'status-unknown';
  }
}
