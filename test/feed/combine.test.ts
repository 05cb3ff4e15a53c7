import { expect } from '@open-wc/testing';
import type { Group } from '../../src/domain/group.ts';
import { combine, unknownGroups, type PartStates } from '../../src/feed/combine.ts';
import type { RootDocument } from '../../src/feed/decode-document.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { lastGood, type FeedState, type Loaded } from '../../src/feed/feed-state.ts';
import type { CollectionName, FeedView } from '../../src/feed/feed.ts';

const url = 'https://feeds.example/feed.json';
const header = { url, version: '1.0', languages: [], maxAge: 300 };
const root: Loaded<RootDocument> = { data: { header, sources: {}, findings: [] }, issues: [], fetchedAt: 20 };
const rootError = new FeedError('timeout', { url });
const partError = new FeedError('http', { url: `${url}/places`, status: 404 });
const groups = { data: { records: [], groupReferences: new Map() }, issues: [], fetchedAt: 10 };
const previous: Loaded<FeedView> = { data: { header, collections: {}, unavailable: [] }, issues: [], fetchedAt: 5 };

const ROOTS = {
  idle: { status: 'idle' },
  loading: { status: 'loading' },
  'loading again': { status: 'loading', previous: root },
  ready: { status: 'ready', ...root },
  failed: { status: 'failed', error: rootError },
  'failed again': { status: 'failed', error: rootError, previous: root },
} satisfies Record<string, FeedState<RootDocument>>;

const PARTS = {
  idle: { status: 'idle' },
  loading: { status: 'loading' },
  'loading again': { status: 'loading', previous: groups },
  ready: { status: 'ready', ...groups },
  failed: { status: 'failed', error: partError },
  'failed again': { status: 'failed', error: partError, previous: groups },
} satisfies Record<string, FeedState<typeof groups.data>>;

/** Status that follows, and whether there is something to show: `+` anew from the parts, `=` what was shown before. */
const TABLE: Record<keyof typeof ROOTS, Record<keyof typeof PARTS, string>> = {
  idle: row('idle', 'idle', 'idle', 'idle', 'idle', 'idle'),
  loading: row('loading=', 'loading=', 'loading=', 'loading=', 'loading=', 'loading='),
  'loading again': row('loading=', 'loading=', 'loading+', 'loading+', 'loading+', 'loading+'),
  ready: row('loading=', 'loading=', 'loading+', 'ready+', 'failed=', 'failed+'),
  failed: row('failed=', 'failed=', 'failed=', 'failed=', 'failed=', 'failed='),
  'failed again': row('failed=', 'failed=', 'failed+', 'failed+', 'failed+', 'failed+'),
};

function row(...cells: [string, string, string, string, string, string]): Record<keyof typeof PARTS, string> {
  const [idle, loading, again, ready, failed, failedAgain] = cells;
  return { idle, loading, 'loading again': again, ready, failed, 'failed again': failedAgain };
}

describe('combine', () => {
  for (const [rootName, rootState] of Object.entries(ROOTS)) {
    for (const [partName, partState] of Object.entries(PARTS)) {
      const expected = TABLE[rootName as keyof typeof ROOTS][partName as keyof typeof PARTS];
      it(`document ${rootName}, collection ${partName}: ${expected}`, () => {
        const state = combine(rootState, new Map([['groups', partState]]) as PartStates, previous);
        const shown = lastGood(state);
        const mark = shown === undefined ? '' : shown.fetchedAt === previous.fetchedAt ? '=' : '+';
        expect(state.status + mark).to.equal(expected);
      });
    }
  }

  it('gives the error of the document before that of a collection', () => {
    const state = combine(ROOTS.failed, new Map([['groups', PARTS.failed]]) as PartStates);
    expect(state.status === 'failed' && state.error).to.equal(rootError);
  });

  it('is ready while one of the collections asked for can be read', () => {
    const parts: PartStates = new Map<CollectionName, FeedState<typeof groups.data>>([
      ['groups', PARTS.ready],
      ['places', PARTS.failed],
    ]);
    const state = combine(ROOTS.ready, parts);
    expect(state.status).to.equal('ready');
    expect(lastGood(state)?.data.unavailable).to.deep.equal(['places']);
    expect(Object.keys(lastGood(state)?.data.collections ?? {})).to.deep.equal(['groups']);
  });

  it('is as old as the oldest of what it shows', () => {
    expect(lastGood(combine(ROOTS.ready, new Map([['groups', PARTS.ready]]) as PartStates))?.fetchedAt).to.equal(10);
    expect(lastGood(combine(ROOTS.ready, new Map()))?.fetchedAt).to.equal(20);
  });
});

describe('unknownGroups', () => {
  const references = new Map([
    ['here', { path: '/places/features/0', id: 'p' }],
    ['gone', { path: '/places/features/3', id: 'q' }],
  ]);

  it('names each group that is not there once', () => {
    const issues = unknownGroups(references, [{ id: 'here' } as Group]);
    expect(issues.map(({ severity, path, id }) => [severity, path, id])).to.deep.equal([
      ['suspect', '/places/features/3', 'q'],
    ]);
    expect(issues[0]?.message).to.contain('"gone"');
  });

  it('says nothing where the groups were not read', () => {
    expect(unknownGroups(references, undefined)).to.deep.equal([]);
  });

  describe('of two collections', () => {
    /** What follows when the document is there. One that fails takes nothing from the other; `!` names what is missing. */
    const PAIRS: Record<keyof typeof PARTS, Record<keyof typeof PARTS, string>> = {
      idle: row('loading=', 'loading=', 'loading=', 'loading=', 'loading=', 'loading='),
      loading: row('loading=', 'loading=', 'loading=', 'loading=', 'loading=', 'loading='),
      'loading again': row('loading=', 'loading=', 'loading+', 'loading+', 'loading+!', 'loading+!'),
      ready: row('loading=', 'loading=', 'loading+', 'ready+', 'ready+!', 'ready+!'),
      failed: row('loading=', 'loading=', 'loading+!', 'ready+!', 'failed=', 'failed+!'),
      'failed again': row('loading=', 'loading=', 'loading+!', 'ready+!', 'failed+!', 'failed+!'),
    };
    for (const [one, oneState] of Object.entries(PARTS)) {
      for (const [other, otherState] of Object.entries(PARTS)) {
        const expected = PAIRS[one as keyof typeof PARTS][other as keyof typeof PARTS];
        it(`${one}, ${other}: ${expected}`, () => {
          const parts = new Map<CollectionName, unknown>([
            ['groups', oneState],
            ['places', otherState],
          ]) as PartStates;
          const state = combine(ROOTS.ready, parts, previous);
          const shown = lastGood(state);
          const mark = shown === undefined ? '' : shown.fetchedAt === previous.fetchedAt ? '=' : '+';
          expect(state.status + mark + (shown?.data.unavailable.length ? '!' : '')).to.equal(expected);
        });
      }
    }
  });

  describe('after the same answers', () => {
    const parts = new Map([['groups', PARTS.ready]]) as PartStates;
    const shown = lastGood(combine(ROOTS.ready, parts));
    const later = { ...ROOTS.ready, fetchedAt: 90 };
    const laterParts = new Map([['groups', { ...PARTS.ready, fetchedAt: 80 }]]) as PartStates;

    it('keeps the very data, with its new date', () => {
      const state = combine(later, laterParts, shown);
      expect(lastGood(state)?.data).to.equal(shown?.data);
      expect(lastGood(state)?.fetchedAt).to.equal(80);
    });

    it('takes new data when a collection, what is missing or the document is another', () => {
      const others: [FeedState<RootDocument>, PartStates][] = [
        [later, new Map([['groups', { ...PARTS.ready, data: { ...groups.data, records: [] } }]]) as PartStates],
        [
          later,
          new Map<CollectionName, unknown>([
            ['groups', PARTS['failed again']],
            ['places', PARTS.ready],
          ]) as PartStates,
        ],
        [{ ...later, data: { ...root.data, header: { ...header } } }, laterParts],
      ];
      for (const [state, states] of others) {
        expect(lastGood(combine(state, states, shown))?.data).to.not.equal(shown?.data);
      }
    });
  });
});
