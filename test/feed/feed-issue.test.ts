import { expect } from '@open-wc/testing';
import { countSetAside, type FeedIssue } from '../../src/feed/feed-issue.ts';

const issue = (path: string, more: Partial<FeedIssue> = {}): FeedIssue => ({
  severity: 'set-aside',
  code: 'missing',
  path,
  message: 'It is missing.',
  ...more,
});

describe('records set aside', () => {
  for (const [what, issues, count] of [
    ['none', [], 0],
    ['two faults of one record', [issue('/places/features/3/id'), issue('/places/features/3/properties/name')], 1],
    ['two records', [issue('/places/features/3'), issue('/places/features/31/id')], 2],
    [
      'the same path in two documents',
      [issue('/features/3', { document: 'a' }), issue('/features/3', { document: 'b' })],
      2,
    ],
    ['many in one issue', [issue('/features/3'), issue('/features', { count: 40 })], 41],
    [
      'members dropped and things that look wrong',
      [issue('/features/3/url', { severity: 'dropped' }), issue('/x', { severity: 'suspect' })],
      0,
    ],
    [
      'stories that are withheld',
      [
        issue('/stories/items/3/_sanctuary/consent', { code: 'story-withdrawn' }),
        issue('', { code: 'consent-not-stated' }),
        issue('/4', { code: 'post-not-public' }),
      ],
      0,
    ],
    ['a story without words', [issue('/stories/items/3', { code: 'empty-story' })], 1],
    ['a collection that could not be had', [issue('/places', { code: 'collection-unavailable' })], 0],
  ] as const) {
    it(`are ${count} for ${what}`, () => expect(countSetAside(issues)).to.equal(count));
  }
});
