import { expect } from '@open-wc/testing';
import { decodeCollection } from '../../src/feed/decode-collection.ts';
import { explain } from '../../src/feed/explain.ts';
import { decodeFeed } from '../../src/feed/index.ts';
import { parseDocument } from '../../src/feed/parse-document.ts';
import { FEED_URL, groupFeature, NOW, withGroups } from '../support/feeds.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const parse = (text: string) =>
  parseDocument({ text, url: FEED_URL }).then(
    () => 'read',
    (error: { kind?: string }) => error.kind,
  );

describe('the limits of a document', () => {
  for (const [depth, outcome] of [
    [64, 'read'],
    [65, 'wrong-shape'],
    [100_000, 'wrong-shape'],
    [1_000_000, 'wrong-shape'],
  ] as const) {
    it(`${depth} levels: ${outcome}`, async () => {
      expect(await parse(nested(depth))).to.equal(outcome);
      expect(await parse(`{"a":1,"b":${nested(depth - 1)}}`), 'in an object').to.equal(outcome);
    });
  }

  const features = Array.from({ length: 7 }, (_, index) => groupFeature({ id: `g${index}` }));

  for (const [maxRecords, shown] of [
    [6, 6],
    [7, 7],
    [8, 7],
  ] as const) {
    it(`${maxRecords} records: shows ${shown} of 7`, async () => {
      const { data, issues } = await decodeFeed(withGroups(features), FEED_URL, { now: NOW, maxRecords });
      expect(data.collections.groups).to.have.length(shown);
      const told = issues.map(({ code, path }) => `${code} ${path}`);
      expect(told).to.deep.equal(shown < 7 ? [`too-many-records /groups/features/${shown}`] : []);
    });
  }

  it('shows the first hundred thousand records, and says what to do', async () => {
    const list: unknown[] = [];
    list.length = 100_001;
    list[0] = groupFeature({});
    const { findings, records } = await decodeCollection(
      'groups',
      { features: list.fill({ type: 'Feature' }, 1) },
      { base: FEED_URL, now: NOW, path: '' },
    );
    expect(records).to.have.length(1);
    const [last] = findings.slice(-1);
    expect(last).to.include({ code: 'too-many-records', path: '/features/100000' });
    const issues = await explain(findings);
    expect(issues).to.have.length(1001);
    expect(issues.at(-1)).to.include({ code: 'more', severity: 'set-aside', count: findings.length - 1000 });
  });

  it('tells of a thousand issues and counts the rest, each severity apart', async () => {
    const finding = { severity: 'dropped', code: 'unexpected', path: '/x', document: FEED_URL } as const;
    const many = [
      ...Array.from({ length: 999 }, () => finding),
      ...Array.from({ length: 5 }, () => ({ ...finding, severity: 'suspect' as const })),
      finding,
    ];
    const issues = await explain(many);
    expect(issues.slice(1000).map(({ severity, count, message }) => [severity, count, message])).to.deep.equal([
      ['suspect', 4, 'And 4 more.'],
      ['dropped', 1, 'And 1 more.'],
    ]);
  });

  it('shows the first ten thousand supporters, and says so', async () => {
    const supporters = Array.from({ length: 10_002 }, (_, index) => ({ name: `Organisation ${index}` }));
    const feed = { version: '1.0', pledges: { supporters } };
    const { data, issues } = await decodeFeed(feed, FEED_URL, { now: NOW });
    expect(data.collections.pledges?.supporters).to.have.length(10_000);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'too-many-records /pledges/supporters/10000',
    ]);
  });

  for (const [count, read] of [
    [10_000_000_000, 10_000_000_000],
    [10_000_000_001, undefined],
    [1e308, undefined],
  ] as const) {
    it(`reads a count of ${count} as ${read ?? 'unknown'}`, async () => {
      const feed = { version: '1.0', pledges: { totals: [{ scope: 'all', organisations: count }] } };
      const { data, issues } = await decodeFeed(feed, FEED_URL, { now: NOW });
      expect(data.collections.pledges?.totals[0]?.organisations).to.equal(read);
      expect(issues).to.have.length(read === undefined ? 1 : 0);
    });
  }
});
