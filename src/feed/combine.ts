import type { RootDocument } from './decode-document.ts';
import type { GroupReferences } from './decode-records.ts';
import type { FeedIssue } from './feed-issue.ts';
import { lastGood, type FeedState, type Loaded } from './feed-state.ts';
import { COLLECTION_NAMES, type CollectionName, type Collections, type FeedView } from './feed.ts';
import type { CollectionData } from './store-registry.ts';

/** Where each collection stands that is both asked for and in the feed. */
export type PartStates = ReadonlyMap<CollectionName, FeedState<CollectionData<CollectionName>>>;

/**
 * What an element is told, from the state of the root document and of the collections it asked for. Pure.
 *
 * - It is `loading` until everything has been answered one way or the other, and shows `previous` meanwhile.
 * - A collection that could not be read is named in `unavailable`; its last good records, if there are any, stay.
 * - When the root document could not be read, or none of the collections could, all has `failed`; what was good stays
 *   as `previous`.
 *
 * @param parts a state for every collection asked for that the last good root document has
 * @param previous the last good view, for what the states themselves no longer hold
 */
export function combine(
  root: FeedState<RootDocument>,
  parts: PartStates,
  previous?: Loaded<FeedView>,
): FeedState<FeedView> {
  if (root.status === 'idle') return { status: 'idle' };
  const good = lastGood(root);
  const states = [...parts.values()];
  const known = good && states.every((state) => state.status === 'failed' || lastGood(state));
  const view = known ? keepSame(previous, viewOf(good, parts)) : previous;
  if (root.status === 'failed') return { status: 'failed', error: root.error, previous: view };
  if (root.status === 'loading' || states.some(isPending) || !known || !view)
    return { status: 'loading', previous: view };
  const failures = states.flatMap((state) => (state.status === 'failed' ? state : []));
  const [failure] = failures;
  if (failure && failures.length === states.length) {
    const anything = states.some((state) => lastGood(state));
    return { status: 'failed', error: failure.error, previous: anything ? view : previous };
  }
  return { status: 'ready', ...view };
}

/** The very data of before where nothing in it has changed, so that nobody draws it again. */
function keepSame(previous: Loaded<FeedView> | undefined, view: Loaded<FeedView>): Loaded<FeedView> {
  const { header, collections, unavailable } = view.data;
  const before = previous?.data;
  const isSame =
    before?.header === header &&
    before.unavailable.join() === unavailable.join() &&
    COLLECTION_NAMES.every((name) => before.collections[name] === collections[name]);
  return isSame ? { ...view, data: before } : view;
}

function isPending({ status }: FeedState<unknown>): boolean {
  return status === 'idle' || status === 'loading';
}

function viewOf(root: Loaded<RootDocument>, parts: PartStates): Loaded<FeedView> {
  const collections: { [K in CollectionName]?: Collections[CollectionName] } = {};
  const unavailable: CollectionName[] = [];
  const issues: FeedIssue[] = [...root.issues];
  let { fetchedAt } = root;
  for (const [name, state] of parts) {
    const good = lastGood(state);
    if (good) {
      collections[name] = good.data.records;
      for (const issue of good.issues) issues.push(issue);
      // What is shown is as old as the oldest part of it.
      fetchedAt = Math.min(fetchedAt, good.fetchedAt);
    }
    if (state.status !== 'failed') continue;
    unavailable.push(name);
    issues.push({
      severity: 'set-aside',
      code: 'collection-unavailable',
      path: `/${name}`,
      document: root.data.header.url,
      message: `The ${name} could not be read: ${state.error.message}.`,
    });
  }
  const { header, area } = root.data;
  const view = { header, collections: collections as Partial<Collections>, unavailable, ...(area && { area }) };
  for (const [name, state] of parts) {
    const references = lastGood(state)?.data.groupReferences;
    // one by one: as arguments of a call, hundreds of thousands would overflow the stack
    if (name !== 'groups' && references)
      for (const issue of unknownGroups(references, view.collections.groups)) issues.push(issue);
  }
  return { data: view, issues, fetchedAt };
}

/** Groups that records name and the feed does not have; nothing is said where the groups were not read. */
export function unknownGroups(references: GroupReferences, groups: Collections['groups'] | undefined): FeedIssue[] {
  if (!groups) return [];
  const ids = new Set(groups.map(({ id }) => id));
  return [...references].flatMap(([group, first]) => {
    if (ids.has(group)) return [];
    const message = `No group has the id "${group}", which this record and maybe others name. Correct it, or add the group.`;
    return [{ severity: 'suspect' as const, code: 'unknown-group', ...first, message }];
  });
}
